import '@paginated-query/components/styles.css'
import './styles.css'

import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { page, userEvent } from 'vitest/browser'

import {
  button,
  pause,
  Projects,
  row,
  rowWithFocus,
  scroller,
  scrollToEnd,
} from './__fixtures__/Projects.tsx'

beforeEach(() => page.viewport(800, 700))
afterEach(() => {
  vi.restoreAllMocks()
})

it('says which rows are on screen, at first and after scrolling', async () => {
  const onView = vi.fn<(from: number, to: number) => void>()
  await render(<Projects onView={onView} pageSize={100} />)
  await expect.poll(() => onView.mock.lastCall?.[0]).toBe(0)
  const last = onView.mock.lastCall?.[1] ?? 0
  expect(last).toBeGreaterThan(3)
  expect(last).toBeLessThan(40)
  scroller().scrollTop = 2000
  await expect.poll(() => onView.mock.lastCall?.[0]).toBeGreaterThan(last)
})

describe('loading by itself', () => {
  it('is no news before the list is read, and is from then on', async () => {
    const onLoad = vi.fn<(page: number) => void>()
    await render(<Projects onLoad={onLoad} pageSize={9} />)
    await expect.poll(() => onLoad.mock.calls.length).toBe(1)
    await expect.poll(() => row(10)).not.toBeNull()
    expect(page.getByRole('status').element()).toHaveTextContent(/^$/)
    scrollToEnd()
    await expect.element(page.getByRole('status')).toHaveTextContent('9 more loaded, 27 in all')
  })

  it('loads three times as the end comes near, and then waits for the button', async () => {
    const onLoad = vi.fn<(page: number) => void>()
    await render(<Projects onLoad={onLoad} />)
    for (const loads of [1, 2, 3]) {
      scrollToEnd()
      await expect.poll(() => onLoad.mock.calls.length).toBe(loads)
      await pause(80)
    }
    scrollToEnd()
    await pause(150)
    expect(onLoad).toHaveBeenCalledTimes(3)
    await button('Load more').click()
    await expect.poll(() => onLoad.mock.calls.length).toBe(4)
  })

  it('asks for no page twice, in strict mode too', async () => {
    const onLoad = vi.fn<(page: number) => void>()
    await render(
      <StrictMode>
        <Projects onLoad={onLoad} auto={Infinity} pageSize={5} count={60} latency={5} />
      </StrictMode>,
    )
    for (let step = 0; step < 12; step += 1) {
      scrollToEnd()
      await pause(40)
    }
    await expect.element(page.getByText("You've reached the end · 60 items")).toBeVisible()
    const pages = onLoad.mock.calls.map(([each]) => each)
    expect(pages).toEqual([...new Set(pages)])
  })

  it('keeps loading until the viewport is full', async () => {
    const onLoad = vi.fn<(page: number) => void>()
    await render(<Projects onLoad={onLoad} pageSize={2} height={500} />)
    await expect.poll(() => scroller().scrollHeight).toBeGreaterThan(500)
    expect(onLoad.mock.calls.length).toBeGreaterThan(3)
  })

  it.each([
    [
      'reduced data',
      () =>
        vi
          .spyOn(window, 'matchMedia')
          .mockImplementation(
            (query) => ({ matches: query.includes('reduced-data') }) as MediaQueryList,
          ),
    ],
    [
      'saved data',
      () =>
        vi
          .spyOn(navigator, 'connection' as never, 'get')
          .mockReturnValue({ saveData: true } as never),
    ],
  ])('never loads unasked where the person prefers %s', async (_, prefer) => {
    prefer()
    const onLoad = vi.fn<(page: number) => void>()
    await render(<Projects onLoad={onLoad} pageSize={2} />)
    await pause(150)
    expect(onLoad).not.toHaveBeenCalled()
    await button('Load more').click()
    expect(onLoad).toHaveBeenCalledOnce()
  })

  it('never loads unasked with auto 0', async () => {
    const onLoad = vi.fn<(page: number) => void>()
    await render(<Projects onLoad={onLoad} pageSize={2} auto={0} />)
    await pause(150)
    expect(onLoad).not.toHaveBeenCalled()
  })

  it('stops after an error, keeps the rows, and goes on after Retry', async () => {
    const onLoad = vi.fn<(page: number) => void>()
    await render(<Projects onLoad={onLoad} failing={2} />)
    scrollToEnd()
    await expect.element(page.getByText("More couldn't be loaded.")).toBeVisible()
    scrollToEnd()
    await pause(150)
    expect(onLoad).toHaveBeenCalledTimes(1)
    expect(row(30)).not.toBeNull()
    await button('Retry').click()
    await expect.poll(() => row(31)).not.toBeNull()
    expect(page.getByText("More couldn't be loaded.").query()).toBeNull()
  })
})

describe('focus', () => {
  it('goes to the first new row after Load more, and the status says how many came', async () => {
    await render(<Projects auto={0} />)
    const status = page.getByRole('status')
    expect(status.element()).toBeEmptyDOMElement()
    await button('Load more').click()
    await expect.poll(() => rowWithFocus()).toBe('31')
    expect(document.activeElement?.textContent).toContain('Project 31')
    await expect.element(status).toHaveTextContent('30 more loaded, 60 in all')
  })

  it('stays on the button while it loads and where the load fails', async () => {
    await render(<Projects auto={0} failing={2} latency={150} />)
    await button('Load more').click()
    await expect.element(button('Loading more')).toHaveFocus()
    await expect.element(button('Retry')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => rowWithFocus()).toBe('31')
  })

  it('is not taken from who has gone elsewhere in the meantime', async () => {
    await render(<Projects auto={0} latency={150} />)
    await button('Load more').click()
    ;(button('Above').element() as HTMLElement).focus()
    await expect.element(page.getByRole('status')).toHaveTextContent('60 in all')
    expect(document.activeElement).toBe(button('Above').element())
  })

  it('moves from row to row with Page Down and Page Up, from within a row too', async () => {
    await render(<Projects auto={0} />)
    row(1)?.focus()
    await userEvent.keyboard('{PageDown}{PageDown}{PageDown}')
    expect(document.activeElement).toBe(row(4))
    row(4)?.querySelector('button')?.focus()
    await userEvent.keyboard('{PageUp}')
    expect(document.activeElement).toBe(row(3))
    for (let step = 3; step < 30; step += 1) await userEvent.keyboard('{PageDown}')
    expect(document.activeElement).toBe(row(30))
    const { top, bottom } = scroller().getBoundingClientRect()
    expect(row(30)?.getBoundingClientRect().top).toBeGreaterThanOrEqual(top)
    expect(row(30)?.getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom)
  })

  it('goes past the feed with Control and End, and before it with Control and Home', async () => {
    await render(<Projects auto={0} />)
    row(2)?.focus()
    await userEvent.keyboard('{Control>}{Home}{/Control}')
    expect(document.activeElement).toBe(button('Above').element())
    row(2)?.focus()
    await userEvent.keyboard('{Control>}{End}{/Control}')
    expect(document.activeElement).toBe(button('Load more').element())
  })

  it('skips the whole list from its first tab stop', async () => {
    await render(<Projects pageSize={5} count={5} />)
    ;(button('Above').element() as HTMLElement).focus()
    await userEvent.keyboard('{Tab}')
    await expect.element(button('Skip the list')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(button('Below').element())
  })

  it('keeps its row mounted, and Tab goes on from there', async () => {
    await render(<Projects pageSize={500} auto={0} />)
    const focused = row(3)
    focused?.focus()
    scrollToEnd()
    await expect.poll(() => row(500)).not.toBeNull()
    expect(document.activeElement).toBe(focused)
    await userEvent.keyboard('{Tab}{Tab}')
    expect(document.activeElement).toBe(row(4))
    await expect.poll(() => row(5)).not.toBeNull()
  })

  it('goes to the newest row when newer ones are shown', async () => {
    await render(<Projects auto={0} newer={3} />)
    scrollToEnd()
    await button('Show 3 new').click()
    await expect.poll(() => document.activeElement?.textContent).toContain('New project 1')
    expect(scroller().scrollTop).toBe(0)
  })
})

describe('the feed', () => {
  it('is named, describes its keys, and counts its articles', async () => {
    await render(<Projects auto={0} />)
    const feed = page.getByRole('feed', { name: 'Projects' }).element()
    expect(feed).toHaveAccessibleDescription(/Page Down and Page Up/)
    expect(row(1)).toHaveAttribute('aria-setsize', '3531')
    expect(row(1)).toHaveAccessibleName(/^Project 1\b/)
  })

  it('holds few rows of many', async () => {
    await render(<Projects pageSize={10_000} count={10_000} />)
    expect(document.querySelectorAll('article').length).toBeLessThan(30)
    scrollToEnd()
    await expect.poll(() => row(10_000)).not.toBeNull()
    expect(document.querySelectorAll('article').length).toBeLessThan(30)
  })

  it('is busy while rows are on their way, and not afterwards', async () => {
    await render(<Projects auto={0} latency={150} />)
    const feed = page.getByRole('feed')
    await button('Load more').click()
    await expect.element(feed).toHaveAttribute('aria-busy', 'true')
    await expect.element(feed).toHaveAttribute('aria-busy', 'false')
  })

  it('moves nothing above the viewport when rows arrive, whatever their height', async () => {
    await render(<Projects auto={1} rowHeight={71} latency={150} />)
    scroller().scrollTop = 1560
    await pause(80)
    const top = row(24)?.getBoundingClientRect().top
    expect(top).toBeDefined()
    await expect.element(page.getByRole('status')).toHaveTextContent('60 in all')
    expect(row(24)?.getBoundingClientRect().top).toBe(top)
  })
})
