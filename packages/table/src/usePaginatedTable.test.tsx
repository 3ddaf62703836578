import type { PageNav, Sort } from '@paginated-query/core'
import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

import { columns, getId, logNav, projects, projectsNav } from './__fixtures__/projects.ts'
import { usePaginatedTable } from './usePaginatedTable.ts'

const render = (nav: PageNav, more: { sort?: Sort[]; onSortChange?: () => void } = {}) =>
  renderHook(() => usePaginatedTable({ items: projects(31, 40), nav, columns, getId, ...more }))
    .result.current

it('shows the rows that it is given, by their ids, in their order', () => {
  const table = render(projectsNav({ page: 4 }), { sort: [{ field: 'name', descending: true }] })
  expect(table.getRowModel().rows.map(({ id }) => id)).toEqual(
    projects(31, 40).map((p) => `${p.id}`),
  )
})

it('knows the pages that the nav knows', () => {
  expect(render(projectsNav()).getPageCount()).toBe(354)
  expect(render(projectsNav({ pageCount: null })).getPageCount()).toBe(-1)
  expect(render(logNav()).getPageCount()).toBe(-1)
  expect(render(logNav()).getCanNextPage()).toBe(true)
})

it('moves the nav', () => {
  const goTo = vi.fn()
  const setPageSize = vi.fn()
  const table = render(projectsNav({ page: 4, goTo, setPageSize }))
  act(() => table.nextPage())
  act(() => table.previousPage())
  act(() => table.setPageIndex(9))
  act(() => table.lastPage())
  act(() => table.setPageSize(50))
  expect(goTo.mock.calls.flat()).toEqual([5, 3, 10, 354])
  expect(setPageSize).toHaveBeenCalledExactlyOnceWith(50)
})

it('sorts by what the header says, ascending first, whatever is on screen', () => {
  const onSortChange = vi.fn()
  const press = (sort: Sort[]): void => {
    const column = render(projectsNav(), { sort, onSortChange }).getColumn('value')
    act(() => column?.toggleSorting())
  }
  press([])
  press([{ field: 'value', descending: false }])
  press([{ field: 'value', descending: true }])
  expect(onSortChange.mock.calls.flat()).toEqual([
    [{ field: 'value', descending: false }],
    [{ field: 'value', descending: true }],
    [],
  ])
})

it('sorts nothing where nobody hears of it', () => {
  expect(render(projectsNav()).getColumn('name')?.getCanSort()).toBe(false)
})
