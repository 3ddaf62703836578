import type { PageState } from './pageState.ts'

/**
 * Changes the page size of a numbered list and keeps the first visible row on screen.
 *
 * @example
 * resizeNumbered({ page: 4 }, { pageSize: 100, shownPage: 4, shownSize: 30 })   // { page: 1, pageSize: 100 }
 * resizeNumbered({ page: 4 }, { pageSize: 10, shownPage: 4, shownSize: 30 })    // { page: 10, pageSize: 10 }
 */
export function resizeNumbered(
  state: PageState,
  to: { pageSize: number; shownPage: number; shownSize: number },
): PageState {
  const firstRow = (to.shownPage - 1) * to.shownSize
  return { ...state, page: Math.floor(firstRow / to.pageSize) + 1, pageSize: to.pageSize }
}
