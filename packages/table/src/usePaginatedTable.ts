'use client'
'use no memo'
import type { Id, PageNav, Sort } from '@paginated-query/core'
import { functionalUpdate, useTable, type ReactTable, type RowData } from '@tanstack/react-table'

import {
  paginatedFeatures,
  type PaginatedColumns,
  type PaginatedFeatures,
} from './paginatedFeatures.ts'
import { movePagination, paginationOf, sortingOf, sortOf } from './tableState.ts'

export interface PaginatedTableOptions<TItem extends RowData> {
  /** Rows on screen. */
  items: readonly TItem[]
  /** Keep them outside of the component: new columns are a new table. */
  columns: PaginatedColumns<TItem>
  getId: (item: TItem) => Id
  nav: PageNav
  /** The order in force, by column id. */
  sort?: readonly Sort[] | undefined
  /** Changes the order; without it headers don't sort. */
  onSortChange?: ((sort: readonly Sort[]) => void) | undefined
}

const unsorted: readonly Sort[] = []

/**
 * Makes a TanStack Table over a paginated list, for markup of your own.
 *
 * Pages and order are the server's: the table shows the rows it is given, and `table.setPageIndex`,
 * `table.setPageSize` and sorting headers move the nav and the order.
 *
 * @example
 * const table = usePaginatedTable({ items, nav, columns, getId: (project) => project.id })
 * table.getRowModel().rows.length   // items.length
 * table.nextPage()                  // nav.goTo(nav.page + 1)
 */
export function usePaginatedTable<TItem extends RowData>(
  options: PaginatedTableOptions<TItem>,
): ReactTable<PaginatedFeatures, TItem> {
  const { items, columns, getId, nav, sort = unsorted, onSortChange } = options
  const pagination = paginationOf(nav)
  const sorting = sortingOf(sort)
  const pageCount = nav.kind === 'numbered' ? nav.pageCount : null
  return useTable({
    features: paginatedFeatures,
    data: items,
    columns,
    getRowId: (item) => String(getId(item)),
    manualPagination: true,
    manualSorting: true,
    enableSorting: onSortChange !== undefined,
    enableMultiSort: false,
    // Else it goes by the first value of the column, which another page, or none, may turn around.
    sortDescFirst: false,
    // TanStack Table's word for an unknown count.
    pageCount: pageCount ?? -1,
    state: { pagination, sorting },
    onPaginationChange: (update) => movePagination(nav, functionalUpdate(update, pagination)),
    onSortingChange: (update) => onSortChange?.(sortOf(functionalUpdate(update, sorting))),
  }) as ReactTable<PaginatedFeatures, TItem>
}
