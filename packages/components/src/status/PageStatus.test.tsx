import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { projectsNav } from '../__fixtures__/navs.ts'
import { PageStatus } from './PageStatus.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const wait = (milliseconds: number): void =>
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })
const said = () => screen.getByRole('status').textContent
const shown = (text: string) => screen.getByText(text)
const failed = { page: 4, error: new Error('500') }

/** Everything that the live region says from now on. */
function listen(): string[] {
  const heard: string[] = []
  const observer = new MutationObserver(() => heard.push(said()))
  observer.observe(screen.getByRole('status'), {
    childList: true,
    characterData: true,
    subtree: true,
  })
  return heard
}
const pause = (): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(2000)
  })

describe('PageStatus', () => {
  it('is silent on mount [a11y-9]', async () => {
    render(<PageStatus nav={projectsNav()} />)
    const heard = listen()
    await pause()
    expect(heard).toEqual([])
    expect(said()).toBe('1 to 30 of 3,531')
  })

  it('speaks when the rows arrive, not when they are asked for [a11y-9]', async () => {
    const { rerender } = render(<PageStatus nav={projectsNav()} />)
    const heard = listen()
    rerender(<PageStatus nav={projectsNav({ page: 2, isPending: true })} />)
    wait(900)
    expect(shown('1–30 of 3,531')).toBeInTheDocument()
    rerender(<PageStatus nav={projectsNav({ page: 2 })} />)
    expect(shown('31–60 of 3,531')).toBeInTheDocument()
    await pause()
    expect(heard).toEqual(['31 to 60 of 3,531'])
  })

  it('says nothing of one list while another is on its way', () => {
    const { rerender } = render(<PageStatus nav={projectsNav()} />)
    rerender(<PageStatus nav={{ ...projectsNav(), range: null, total: null, isPending: true }} />)
    expect(screen.queryByText('1–30 of 3,531')).toBeNull()
  })

  it('speaks once for five quick presses of Next [a11y-9]', async () => {
    const { rerender } = render(<PageStatus nav={projectsNav()} />)
    const heard = listen()
    for (const page of [2, 3, 4, 5, 6]) {
      rerender(<PageStatus nav={projectsNav({ page })} />)
      wait(200)
    }
    await pause()
    expect(heard).toEqual(['151 to 180 of 3,531'])
  })

  it('says that it is loading after one second [a11y-9]', () => {
    const { rerender } = render(<PageStatus nav={projectsNav()} />)
    rerender(<PageStatus nav={projectsNav({ page: 4, isPending: true })} />)
    wait(999)
    expect(said()).toBe('1 to 30 of 3,531')
    wait(1)
    expect(said()).toBe('Loading page 4')
  })

  it('says nothing of the rows before the first have arrived', () => {
    render(<PageStatus nav={projectsNav({ total: null, pageCount: null, isPending: true })} />)
    expect(said()).toBe('')
  })

  it('is silent when the first rows arrive soon, and not after that', async () => {
    const first = projectsNav({ total: null, pageCount: null, isPending: true })
    const { rerender } = render(<PageStatus nav={first} />)
    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'off')
    wait(400)
    rerender(<PageStatus nav={projectsNav()} />)
    wait(300)
    expect(said()).toBe('1 to 30 of 3,531')
    await pause()
    expect(screen.getByRole('status')).not.toHaveAttribute('aria-live')
  })

  it('speaks of a page that was asked for in the moment in which the first rows came [a11y-9]', async () => {
    const first = { ...projectsNav({ isPending: true }), range: null, total: null }
    const { rerender } = render(<PageStatus nav={first} />)
    wait(100)
    rerender(<PageStatus nav={projectsNav()} />)
    wait(100)
    rerender(<PageStatus nav={projectsNav({ page: 2, isPending: true })} />)
    wait(100)
    rerender(<PageStatus nav={projectsNav({ page: 2 })} />)
    await pause()
    expect(said()).toBe('31 to 60 of 3,531')
    expect(screen.getByRole('status')).not.toHaveAttribute('aria-live')
  })

  it('speaks of the first rows after it has said that they are loading', () => {
    const first = projectsNav({ total: null, pageCount: null, isPending: true })
    const { rerender } = render(<PageStatus nav={first} />)
    wait(1000)
    expect(said()).toBe('Loading page 1')
    expect(screen.getByRole('status')).not.toHaveAttribute('aria-live')
    rerender(<PageStatus nav={projectsNav()} />)
    wait(300)
    expect(said()).toBe('1 to 30 of 3,531')
  })

  it('says that the page asked for is gone', () => {
    render(
      <PageStatus nav={projectsNav({ page: 118, moved: { reason: 'beyondEnd', from: 999 } })} />,
    )
    expect(shown("Page 999 doesn't exist any more, so this is the last one")).toBeInTheDocument()
    expect(said()).toContain("Page 999 doesn't exist any more")
  })

  it('calls no page the last one where there are no rows', () => {
    const moved = { reason: 'beyondEnd', from: 3 } as const
    const total = { count: 0, precision: 'exact' } as const
    render(<PageStatus nav={projectsNav({ total, pageCount: 1, moved })} itemCount={0} />)
    expect(said()).toBe('No results')
    expect(screen.queryByText(/this is the last one/)).not.toBeInTheDocument()
  })

  it('says that a cursor has expired', () => {
    render(<PageStatus nav={projectsNav({ moved: { reason: 'cursorExpired', from: 7 } })} />)
    expect(said()).toContain('this is its first page again')
  })
})

describe('PageStatus of a page that failed', () => {
  it('speaks up, in a region that was there before, and offers to try again [a11y-9]', () => {
    const retry = vi.fn<() => void>()
    const { rerender } = render(<PageStatus nav={projectsNav({ page: 3 })} />)
    const alert = screen.getByRole('alert')
    expect(alert).toBeEmptyDOMElement()
    rerender(<PageStatus nav={projectsNav({ page: 3, failed, retry })} />)
    expect(alert).toHaveTextContent("Page 4 couldn't be loaded.")
    expect(shown('61–90 of 3,531')).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(retry).toHaveBeenCalledOnce()
  })

  it('speaks up once, however often it is drawn [a11y-9]', async () => {
    const { rerender } = render(<PageStatus nav={projectsNav({ page: 3 })} />)
    const heard: (string | null)[] = []
    const alert = screen.getByRole('alert')
    const observer = new MutationObserver(() => heard.push(alert.textContent))
    observer.observe(alert, { childList: true, characterData: true, subtree: true })
    for (let drawn = 0; drawn < 3; drawn += 1) {
      rerender(<PageStatus nav={projectsNav({ page: 3, failed })} />)
      await pause()
    }
    expect(heard).toEqual(["Page 4 couldn't be loaded."])
    expect(said()).toBe('61 to 90 of 3,531')
  })

  it('still says which rows are on screen where the same page failed in another size', () => {
    render(<PageStatus nav={projectsNav({ failed: { ...failed, page: 1 } })} />)
    expect(shown('1–30 of 3,531')).toBeInTheDocument()
    expect(said()).toBe('1 to 30 of 3,531')
  })

  it('keeps the focus on Retry until the answer, and then gives it to the status', () => {
    const retry = vi.fn<() => void>()
    const { rerender } = render(<PageStatus nav={projectsNav({ page: 3, failed, retry })} />)
    const button = screen.getByRole('button', { name: 'Retry' })
    act(() => button.focus())
    rerender(<PageStatus nav={projectsNav({ page: 4, isPending: true, retry })} />)
    expect(button).toHaveFocus()
    fireEvent.click(button)
    expect(retry).not.toHaveBeenCalled()
    rerender(<PageStatus nav={projectsNav({ page: 3, failed, retry })} />)
    expect(button).toHaveFocus()
    rerender(<PageStatus nav={projectsNav({ page: 4, isPending: true })} />)
    rerender(<PageStatus nav={projectsNav({ page: 4 })} aria-label="Rows" />)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(screen.getByLabelText('Rows')).toHaveFocus()
  })
})
