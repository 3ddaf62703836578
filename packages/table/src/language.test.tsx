import { arabic, german, PaginationProvider } from '@paginated-query/components'
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import {
  columns,
  getId,
  logNav,
  projects,
  projectsNav,
  unknownNav,
  type Project,
} from './__fixtures__/projects.ts'
import { PaginatedTable, type PaginatedTableProps } from './PaginatedTable.tsx'

describe.each([
  ['German', german, '4'],
  ['Arabic', arabic, '٤'],
] as const)('%s', (_, language, four) => {
  const { locale, dir, messages } = language
  const draw = (props: Partial<PaginatedTableProps<Project>> = {}) =>
    render(
      <PaginationProvider language={language}>
        <PaginatedTable
          label="Projects"
          items={projects(1, 10)}
          nav={projectsNav()}
          {...{ columns, getId }}
          {...props}
        />
      </PaginationProvider>,
    )

  it('is spoken below the rows, and the rows are the app’s', () => {
    draw()
    const pager = screen.getByRole('navigation', { name: messages.paginationOf('Projects') })
    expect(pager.parentElement).toHaveAttribute('lang', locale)
    expect(pager.parentElement).toHaveAttribute('dir', dir)
    expect(screen.getByRole('table').closest('[lang]')).toBeNull()
  })

  it('is spoken in place of rows that there are not', () => {
    draw({ items: [], nav: logNav({ page: 4, range: null }) })
    const cell = within(screen.getByRole('cell'))
    const empty = cell.getByText(messages.pageEmpty(four))
    expect(empty.closest('[lang]')).toHaveAttribute('lang', locale)
    expect(cell.getByRole('button', { name: messages.goToFirstPage })).toBeInTheDocument()
  })

  it('is spoken in place of rows that didn’t come', () => {
    const failed = { page: 4, error: new Error('500') }
    draw({ items: [], status: 'error', error: failed.error, nav: unknownNav({ page: 4, failed }) })
    const cell = within(screen.getByRole('cell'))
    expect(cell.getByRole('alert')).toHaveTextContent(messages.pageFailed(four))
    expect(cell.getByRole('button', { name: messages.retry })).toBeInTheDocument()
  })
})
