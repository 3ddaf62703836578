import { PaginationProvider } from '@paginated-query/components'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import {
  columns,
  getId,
  logNav,
  projects,
  projectsNav,
  unknownNav,
  type Project,
} from './__fixtures__/projects.ts'
import { paginatedColumns } from './paginatedFeatures.ts'
import { PaginatedTable, type PaginatedTableProps } from './PaginatedTable.tsx'

const table = (props: Partial<PaginatedTableProps<Project>> = {}) => (
  <PaginatedTable
    label="Projects"
    items={projects(1, 10)}
    nav={projectsNav()}
    {...{ columns, getId }}
    {...props}
  />
)
const failed = { page: 1, error: new Error('500') }
const broken = (props: Partial<PaginatedTableProps<Project>> = {}) =>
  table({
    items: [],
    status: 'error',
    error: new Error('[paginated-query] Contractors Cloud answered 500.'),
    nav: unknownNav({ failed }),
    ...props,
  })
const header = (name: string) => screen.getByRole('columnheader', { name })
const alerts = () => screen.getAllByRole('alert').map(({ textContent }) => textContent)

describe('what is read', () => {
  it('is a table with its name once, its pager by that name, and one status', () => {
    const { container } = render(table())
    expect(screen.getByRole('table', { name: 'Projects' })).toBeInTheDocument()
    expect(screen.getByRole('navigation', { name: 'Projects: Pagination' })).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('1 to 10 of 3,531')
    expect(container.querySelectorAll('[aria-label="Projects"]')).toHaveLength(1)
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })

  it('is a header for every column and a cell for every field', () => {
    render(table())
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Project',
      'City',
      'Status',
      'Value',
      'Created',
    ])
    const [, row] = screen.getAllByRole('row')
    expect(within(row as HTMLElement).getAllByRole('cell')[1]).toHaveTextContent(
      'Truth or Consequences',
    )
    expect(header('Value')).toHaveAttribute('scope', 'col')
    expect(header('Value')).toHaveAttribute('data-column', 'value')
  })

  it('spans the columns of a group', () => {
    const column = paginatedColumns<Project>()
    const grouped = column.columns([
      column.accessor('id', { header: 'No.' }),
      column.group({
        header: 'Place',
        columns: column.columns([
          column.accessor('city', { header: 'City' }),
          column.accessor('status', { header: 'Status' }),
        ]),
      }),
    ])
    render(table({ columns: grouped }))
    expect(header('Place')).toHaveAttribute('colspan', '2')
    expect(header('Place')).toHaveAttribute('scope', 'colgroup')
    expect(screen.getAllByRole('columnheader')).toHaveLength(4)
  })

  it('is busy while another page is on its way, and shows its rows until then', () => {
    const { rerender } = render(table({ nav: projectsNav({ page: 2, isPending: true }) }))
    expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'true')
    expect(screen.getAllByRole('row')).toHaveLength(11)
    rerender(table({ nav: projectsNav({ page: 2 }), items: projects(11, 20) }))
    expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'false')
  })

  it('speaks the language around it', () => {
    render(
      <PaginationProvider
        locale="de"
        messages={{
          paginationOf: (name) => `${name}: Seiten`,
          pageEmpty: () => 'Nichts gefunden',
          goToFirstPage: 'Zum Anfang',
        }}
      >
        {table({ items: [], nav: logNav() })}
      </PaginationProvider>,
    )
    expect(screen.getByRole('navigation', { name: 'Projects: Seiten' })).toBeInTheDocument()
    expect(screen.getByText('Nichts gefunden')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Zum Anfang' })).toBeInTheDocument()
  })
})

describe('sorting', () => {
  it('says the order in force, and asks for another', async () => {
    const onSortChange = vi.fn()
    render(table({ sort: [{ field: 'name', descending: true }], onSortChange }))
    expect(header('Project')).toHaveAttribute('aria-sort', 'descending')
    expect(header('City')).toHaveAttribute('aria-sort', 'none')
    await userEvent.click(screen.getByRole('button', { name: 'City' }))
    expect(onSortChange).toHaveBeenCalledExactlyOnceWith([{ field: 'city', descending: false }])
  })

  it('is offered by the columns that can, if anybody listens', () => {
    const { rerender } = render(table({ sort: [], onSortChange: () => {} }))
    expect(within(header('Status')).queryByRole('button')).not.toBeInTheDocument()
    expect(header('Status')).not.toHaveAttribute('aria-sort')
    rerender(table())
    expect(within(header('Project')).queryByRole('button')).not.toBeInTheDocument()
  })
})

describe('rows that are not there', () => {
  const drawn = (container: HTMLElement) => container.querySelectorAll('[data-pq=skeleton]').length
  const room = (container: HTMLElement) =>
    container.querySelector<HTMLElement>('[data-pq=filler]')?.style.getPropertyValue('--pq-rows')

  it.each([
    [10, 10, undefined],
    [25, 25, undefined],
    [100, 25, '75'],
  ])('%i of them before the first page are %i drawn ones, and room', (pageSize, rows, more) => {
    const nav = unknownNav({ pageSize, isPending: true })
    const { container } = render(table({ status: 'pending', items: [], nav }))
    expect(drawn(container)).toBe(rows)
    expect(room(container)).toBe(more)
    expect(screen.getAllByRole('row')).toHaveLength(1)
  })

  it.each([
    ['on the last page', { page: 354 }, '9'],
    ['on a page that the server cut short', { page: 2 }, '9'],
    ['nowhere, where the list fits its only page', { pageCount: 1 }, undefined],
    ['nowhere, where the list does not page', { pageCount: 1, pageSize: null }, undefined],
  ])('keep their room %s', (_, options, rows) => {
    const { container } = render(table({ items: projects(1, 1), nav: projectsNav(options) }))
    expect(room(container)).toBe(rows)
  })
})

describe('nothing to show', () => {
  it('says so, once for the ear', () => {
    const nav = projectsNav({ pageCount: 1, total: null, itemCount: 0 })
    const { rerender } = render(table({ items: [], nav }))
    expect(screen.getByRole('cell')).toHaveTextContent('No results')
    expect(screen.getByRole('status')).toHaveTextContent('No results')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    rerender(table({ items: [], nav, empty: 'No project is called so.' }))
    expect(screen.getByRole('cell')).toHaveTextContent('No project is called so.')
  })

  it.each([4, null])(
    'on page %s leads to the first page, and hands the focus to the rows',
    async (page) => {
      const goFirst = vi.fn()
      const nav = logNav({ page, range: null, goFirst })
      const { rerender } = render(table({ items: [], nav }))
      const cell = screen.getByRole('cell')
      expect(cell).toHaveTextContent(page === null ? 'This page is empty' : 'Page 4 is empty')
      const toFirst = within(cell).getByRole('button', { name: 'Go to first page' })
      await userEvent.click(toFirst)
      expect(goFirst).toHaveBeenCalledOnce()
      rerender(table({ items: [], nav: { ...nav, page: 1, isPending: true } }))
      rerender(table({ nav: logNav({ page: 1 }) }))
      expect(screen.getByRole('table')).toHaveFocus()
    },
  )
})

describe('what could not be loaded', () => {
  it('is told once, with the reason, and a way to try again', async () => {
    const retry = vi.fn()
    render(broken({ nav: unknownNav({ failed, retry }) }))
    expect(alerts().filter(Boolean)).toEqual(["Page 1 couldn't be loaded."])
    expect(screen.getByText('Contractors Cloud answered 500.')).toBeInTheDocument()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
    expect(retry).toHaveBeenCalledOnce()
  })

  it('keeps Retry and its focus until the answer, and then gives the focus to the rows', async () => {
    const retry = vi.fn()
    const { rerender } = render(broken({ nav: unknownNav({ failed, retry }) }))
    const button = screen.getByRole('button', { name: 'Retry' })
    await userEvent.click(button)
    const again = {
      items: [],
      status: 'pending',
      nav: unknownNav({ isPending: true, retry }),
    } as const
    rerender(table(again))
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByText('Contractors Cloud answered 500.')).toBeInTheDocument()
    await userEvent.click(button)
    expect(retry).toHaveBeenCalledOnce()
    rerender(broken())
    expect(button).toHaveFocus()
    rerender(table(again))
    rerender(table())
    expect(screen.getByRole('table')).toHaveFocus()
  })

  it('shows the skeleton while it is tried again by somebody else', () => {
    const { container, rerender } = render(broken())
    rerender(table({ items: [], status: 'pending', nav: unknownNav({ isPending: true }) }))
    expect(container.querySelectorAll('[data-pq=skeleton]')).toHaveLength(10)
    expect(screen.queryByRole('button', { name: 'Retry' })).not.toBeInTheDocument()
  })

  it('takes no rows away where there are some', () => {
    render(table({ nav: projectsNav({ page: 1, failed: { page: 4, error: new Error('500') } }) }))
    expect(screen.getAllByRole('row')).toHaveLength(11)
    expect(alerts()).toEqual(["Page 4 couldn't be loaded."])
    expect(screen.getAllByRole('button', { name: 'Retry' })).toHaveLength(1)
  })
})
