import { act, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { PageStatus } from './PageStatus.tsx'
import { usePageStatus } from './usePageStatus.ts'

const toFirst = () => screen.queryByRole('button', { name: 'Go to first page' })

describe('PageStatus of a page without rows', () => {
  it('says so, and offers the way out', () => {
    const goFirst = vi.fn<() => void>()
    render(<PageStatus nav={cursorNav({ page: 4, goFirst })} itemCount={0} />)
    expect(screen.getByText('Page 4 is empty', { selector: '[data-pq]' })).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: 'Go to first page' }))
    expect(goFirst).toHaveBeenCalledOnce()
  })

  it('keeps the focus on the way out until the rows come, and then gives it to the status', () => {
    const { rerender } = render(<PageStatus nav={cursorNav()} itemCount={0} aria-label="Rows" />)
    act(() => toFirst()?.focus())
    const first = { page: 1, hasPrevious: false }
    rerender(
      <PageStatus nav={cursorNav({ ...first, isPending: true })} itemCount={0} aria-label="Rows" />,
    )
    expect(toFirst()).toHaveFocus()
    expect(toFirst()).toHaveAttribute('aria-disabled', 'true')
    rerender(<PageStatus nav={cursorNav(first)} itemCount={100} aria-label="Rows" />)
    expect(toFirst()).not.toBeInTheDocument()
    expect(screen.getByLabelText('Rows')).toHaveFocus()
  })

  it.each([
    ['a list without any', projectsNav({ pageCount: 1, total: null }), 0],
    ['a page with rows', cursorNav(), 30],
    ['a page whose rows nobody has counted', cursorNav(), undefined],
    ['a page that is still loading', cursorNav({ isPending: true }), 0],
    ['a page that failed', cursorNav({ failed: { page: 4, error: new Error('500') } }), 0],
  ])('offers no way out of %s', (_, nav, itemCount) => {
    render(<PageStatus nav={nav} itemCount={itemCount} />)
    expect(toFirst()).not.toBeInTheDocument()
  })
})

describe('parts of PageStatus', () => {
  it('can be put together otherwise', () => {
    const retry = vi.fn<() => void>()
    const nav = projectsNav({ page: 3, failed: { page: 4, error: new Error('500') }, retry })
    render(
      <PageStatus.Root nav={nav} className="mine">
        <PageStatus.Retry onClick={(event) => event.preventDefault()}>Again</PageStatus.Retry>
        <PageStatus.Failure />
        <PageStatus.LiveRegion />
      </PageStatus.Root>,
    )
    expect(screen.getByRole('alert')).toHaveTextContent("Page 4 couldn't be loaded.")
    fireEvent.click(screen.getByRole('button', { name: 'Again' }))
    expect(retry).not.toHaveBeenCalled()
  })
})

describe('usePageStatus', () => {
  it('gives texts and props to markup of another design system', () => {
    const retry = vi.fn<() => void>()
    const nav = projectsNav({ page: 3, failed: { page: 4, error: new Error('500') }, retry })
    function Status() {
      const status = usePageStatus({ nav })
      return (
        <section {...status.rootProps} aria-label="Rows">
          <b {...status.rowsProps}>{status.rows}</b>
          <output {...status.liveRegionProps}>{status.said}</output>
          <p {...status.failureProps}>{status.failure}</p>
          {/* oxlint-disable-next-line react/button-has-type -- the props say it */}
          {status.retry && <button {...status.retry.props}>{status.retry.label}</button>}
        </section>
      )
    }
    render(<Status />)
    expect(screen.getByText('61–90 of 3,531')).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('61 to 90 of 3,531')
    expect(screen.getByRole('alert')).toHaveTextContent("Page 4 couldn't be loaded.")
    fireEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(retry).toHaveBeenCalledOnce()
  })
})
