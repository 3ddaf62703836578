import '../styles.css'

import { useState, type JSX } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { page as browserPage, userEvent } from 'vitest/browser'

import { Pager } from './Pager.tsx'

function Paged({
  first = 1,
  pageCount = 12,
  hrefFor,
}: {
  first?: number
  pageCount?: number
  hrefFor?: (page: number) => string
}): JSX.Element {
  const [page, setPage] = useState(first)
  return (
    <>
      <Pager page={page} pageCount={pageCount} onPageChange={setPage} hrefFor={hrefFor} />
      <button type="button" onClick={() => setPage(9)} onPointerDown={(e) => e.preventDefault()}>
        elsewhere
      </button>
    </>
  )
}

const names = (): string | null => document.activeElement?.getAttribute('aria-label') ?? null
const current = (): string | null | undefined =>
  document.querySelector('[aria-current=page]')?.getAttribute('aria-label')
const control = (role: 'button' | 'link', name: string): HTMLElement =>
  browserPage.getByRole(role, { name, exact: true }).element() as HTMLElement

beforeEach(() => browserPage.viewport(1000, 600))

describe.each([
  { kind: 'button' as const, given: {} },
  { kind: 'link' as const, given: { hrefFor: (page: number) => `#page=${page}` } },
])('focus on a $kind', ({ kind, given }) => {
  it('goes by Tab through Previous, the pages in order, and Next [a11y-4]', async () => {
    await render(<Paged first={6} {...given} />)
    const seen: (string | null)[] = []
    for (let stop = 0; stop < 7; stop += 1) {
      await userEvent.keyboard('{Tab}')
      seen.push(names())
    }
    expect(seen).toEqual([
      'Previous page',
      'Page 1',
      'Page 5',
      'Page 6',
      'Page 7',
      'Page 12',
      'Next page',
    ])
  })

  it('presses by the keys of its kind [a11y-4]', async () => {
    await render(<Paged first={6} {...given} />)
    control(kind, 'Next page').focus()
    await userEvent.keyboard('{Enter}')
    expect(current()).toBe('Page 7')
    await userEvent.keyboard('{ }')
    expect(current()).toBe(kind === 'button' ? 'Page 8' : 'Page 7')
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{Home}{End}')
    expect(names()).toBe('Next page')
  })

  it('stays on the control that was pressed, at both ends too, and then is no tab stop [behaviour-focus]', async () => {
    await render(<Paged pageCount={3} {...given} />)
    const next = control(kind, 'Next page')
    await userEvent.click(next)
    await userEvent.click(next)
    expect(document.activeElement).toBe(next)
    expect(next.ariaDisabled).toBe('true')
    await userEvent.keyboard('{Enter}')
    await userEvent.click(next, { force: true })
    expect(current()).toBe('Page 3')
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(names()).toBe('Page 3')
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement?.textContent).toBe('elsewhere')

    const previous = control(kind, 'Previous page')
    await userEvent.click(previous)
    await userEvent.click(previous)
    expect(document.activeElement).toBe(previous)
    expect(current()).toBe('Page 1')
  })

  it('goes with the page that was pressed, wherever that moves [behaviour-focus]', async () => {
    await render(<Paged {...given} />)
    const { x } = control(kind, 'Page 5').getBoundingClientRect()
    await userEvent.click(control(kind, 'Page 5'))
    expect(names()).toBe('Page 5')
    expect(control(kind, 'Page 5').getBoundingClientRect().x).toBeLessThan(x)
  })

  it('does not move when the page changes elsewhere [a11y-5]', async () => {
    await render(<Paged first={6} {...given} />)
    control(kind, 'Next page').focus()
    browserPage
      .getByText('elsewhere')
      .element()
      .dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await expect.poll(current).toBe('Page 9')
    expect(names()).toBe('Next page')
  })
})

it('leaves a click with a key held, and the middle button, to the browser [behaviour-links]', async () => {
  const onPageChange = vi.fn<(page: number) => void>()
  const opened = vi.fn<(address: string) => void>()
  await render(
    // What the browser would open in a new tab.
    <div
      role="presentation"
      onClick={(event) => {
        if (event.isDefaultPrevented()) return
        opened(document.activeElement?.getAttribute('href') ?? '')
        event.preventDefault()
      }}
    >
      <Pager page={6} pageCount={12} onPageChange={onPageChange} hrefFor={(page) => `#${page}`} />
    </div>,
  )
  await userEvent.click(control('link', 'Next page'), { modifiers: ['ControlOrMeta'] })
  await userEvent.click(control('link', 'Page 12'), { modifiers: ['Shift'] })
  expect(opened.mock.calls).toEqual([['#7'], ['#12']])
  const auxiliary = vi.fn<(event: Event) => void>((event) => {
    opened(event.defaultPrevented ? 'prevented' : 'middle')
    event.preventDefault()
  })
  document.addEventListener('auxclick', auxiliary, { once: true })
  await userEvent.click(control('link', 'Page 1'), { button: 'middle' })
  expect(opened).toHaveBeenLastCalledWith('middle')
  expect(onPageChange).not.toHaveBeenCalled()
})
