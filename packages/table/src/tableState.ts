import type { PageNav, Sort } from '@paginated-query/core'
import type { PaginationState, SortingState } from '@tanstack/react-table'

/**
 * A nav as TanStack Table writes it: the one place that counts pages from 0.
 *
 * @example
 * paginationOf(nav)   // { pageIndex: 2, pageSize: 30 } on page 3
 */
export const paginationOf = (nav: PageNav): PaginationState => ({
  pageIndex: (nav.page ?? 1) - 1,
  pageSize: nav.pageSize ?? nav.sizeLimits.max,
})

/** Tells a nav to go where TanStack Table wants to. A cursor list goes one step at a time, or to its beginning. */
export function movePagination(nav: PageNav, to: PaginationState): void {
  const from = paginationOf(nav)
  if (to.pageSize !== from.pageSize) return nav.setPageSize(to.pageSize)
  // A page without a number is written as the first, which is the only one that leads back from it.
  if (to.pageIndex === from.pageIndex) return nav.page === null ? nav.goFirst() : undefined
  if (nav.kind === 'numbered') return nav.goTo(to.pageIndex + 1)
  if (to.pageIndex === from.pageIndex + 1) return nav.goNext()
  if (to.pageIndex === from.pageIndex - 1) return nav.goPrevious()
  if (to.pageIndex === 0) nav.goFirst()
}

/** An order as TanStack Table writes it: column ids are field names. */
export const sortingOf = (sort: readonly Sort[]): SortingState =>
  sort.map(({ field, descending }) => ({ id: field, desc: descending }))

/** An order as the kit writes it. */
export const sortOf = (sorting: SortingState): Sort[] =>
  sorting.map(({ id, desc }) => ({ field: id, descending: desc }))
