import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { PaginationBar } from './PaginationBar.tsx'

describe('PaginationBar', () => {
  it('has one status region [a11y-9]', () => {
    render(<PaginationBar nav={projectsNav()} />)
    expect(screen.getAllByRole('status')).toHaveLength(1)
  })

  it('keeps the status and the size where a single page hides the numbers and the jump [behaviour-single-page]', () => {
    const total = { count: 12, precision: 'exact' } as const
    render(<PaginationBar nav={projectsNav({ pageCount: 1, total })} />)
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    expect(screen.getByRole('combobox')).toBeEnabled()
    expect(screen.getByRole('status')).toHaveTextContent('1 to 12 of 12')
  })

  it('offers no jump where pages have no number', () => {
    render(<PaginationBar nav={cursorNav()} itemCount={100} />)
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    expect(screen.getByRole('navigation')).toBeInTheDocument()
  })
})

describe('PaginationBar of a list that something else moves', () => {
  it('leaves the focus and what was typed where they are [a11y-5]', async () => {
    const { rerender } = render(<PaginationBar nav={projectsNav({ page: 3 })} />)
    const field = screen.getByRole('textbox')
    await userEvent.type(field, '4')
    rerender(<PaginationBar nav={projectsNav({ page: 7, isPending: true })} />)
    rerender(<PaginationBar nav={projectsNav({ page: 7 })} />)
    expect(field).toHaveFocus()
    expect(field).toHaveValue('4')
  })
})

describe('two bars on a page', () => {
  it('are told apart by the names of their pagers [a11y-1]', () => {
    render(
      <>
        <PaginationBar nav={projectsNav()} aria-label="Projects" />
        <PaginationBar nav={projectsNav()} />
      </>,
    )
    expect(screen.getByRole('navigation', { name: 'Projects' })).toBeInTheDocument()
    expect(screen.getByRole('navigation', { name: 'Pagination' })).toBeInTheDocument()
  })
})

describe('parts of PaginationBar', () => {
  it('take the nav of their root, in any order, and beside what the app adds', () => {
    const { container } = render(
      <PaginationBar.Root nav={projectsNav({ page: 3 })} messages={{ pageSize: 'Per page' }}>
        <PaginationBar.Size sizes={[20, 30]} />
        <button type="button">Export</button>
        <PaginationBar.Pager slots={5} aria-label="Projects" />
        <PaginationBar.Status className="mine" />
      </PaginationBar.Root>,
    )
    const row = container.firstElementChild?.firstElementChild
    expect([...(row?.children ?? [])].map((each) => each.getAttribute('data-pq'))).toEqual([
      'size',
      null,
      'pager',
      'status',
    ])
    expect(screen.getByRole('combobox', { name: 'Per page' })).toHaveValue('30')
    const pager = screen.getByRole('navigation', { name: 'Projects' })
    expect(within(pager).getAllByRole('listitem')).toHaveLength(5)
    expect(screen.getByText('61–90 of 3,531').parentElement).toHaveClass('mine')
  })
})
