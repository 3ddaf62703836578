import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { projectsNav } from '../__fixtures__/navs.ts'
import { Pager } from './Pager.tsx'

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
const spinning = () => screen.queryAllByRole('button').filter((each) => 'pending' in each.dataset)
const names = () => spinning().map((each) => each.getAttribute('aria-label'))

describe('the spinner', () => {
  it('shows in the pressed slot after 150 ms, for at least 300 ms [behaviour-pending] [look-loading]', () => {
    const { rerender } = render(<Pager nav={projectsNav({ page: 1 })} />)
    fireEvent.click(screen.getByRole('button', { name: 'Next page' }))
    rerender(<Pager nav={projectsNav({ page: 2, isPending: true })} />)
    expect(screen.getByRole('button', { current: 'page' })).toHaveTextContent('2')
    wait(149)
    expect(names()).toEqual([])
    wait(1)
    expect(names()).toEqual(['Next page'])
    rerender(<Pager nav={projectsNav({ page: 2 })} />)
    wait(299)
    expect(names()).toEqual(['Next page'])
    wait(1)
    expect(names()).toEqual([])
  })

  it('never shows for a quick answer', () => {
    const { rerender } = render(<Pager nav={projectsNav({ page: 2, isPending: true })} />)
    wait(100)
    rerender(<Pager nav={projectsNav({ page: 2 })} />)
    wait(1000)
    expect(names()).toEqual([])
  })

  it('shows in the page itself when the change came from elsewhere', () => {
    render(<Pager nav={projectsNav({ page: 7, isPending: true })} />)
    wait(150)
    expect(names()).toEqual(['Page 7'])
  })

  it('gives way at once when the page fails, and that page is marked [behaviour-pending]', () => {
    const { rerender } = render(<Pager nav={projectsNav({ page: 4, isPending: true })} />)
    wait(200)
    rerender(<Pager nav={projectsNav({ page: 3, failed: { page: 4, error: new Error('500') } })} />)
    expect(names()).toEqual([])
    expect(screen.getByRole('button', { name: 'Page 4' })).toHaveAttribute('data-failed')
    expect(screen.getByRole('button', { name: 'Page 3' })).toHaveAttribute('aria-current', 'page')
  })
})
