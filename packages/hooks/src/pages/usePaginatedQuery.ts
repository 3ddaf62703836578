'use client'
import type { NavOf, Page, PageStateTuple, PaginatedSource, Target } from '@paginated-query/core'
import type { UseQueryResult } from '@tanstack/react-query'

import type { QueryPassThrough, Shown } from '../shown.ts'
import { usePages } from './usePages.ts'
import type { PrefetchMode } from './usePrefetch.ts'

export interface PaginatedQueryOptions<TItem = unknown> extends QueryPassThrough {
  /** Rows per page until the person chooses, brought into the API's limits. @default the API's own */
  pageSize?: number | undefined
  /** Who owns page and size: `useState<PageState>({ page: 1 })`, or the URL. @default the hook itself */
  state?: PageStateTuple | undefined
  /**
   * When pages are asked for ahead. `'intent'`: when somebody points at a control of a pager, or focuses it, the page
   * that it leads to. `'idle'`: the next page too, once the browser has nothing to do. Neither happens while the browser
   * saves data, and what fails shows nowhere. Of a cursor list only pages whose cursor is known can be asked for.
   * @default 'intent'
   */
  prefetch?: PrefetchMode | undefined
  /**
   * Called once when a page that a move asked for has come on screen: "scroll the table into view". Not for the first
   * page, nor for another filter, nor for Back and Forward, which bring their own place back; and not for a page that
   * failed, before it has come after all.
   */
  onSettled?: ((page: Page<TItem>) => void) | undefined
}

export type PaginatedQueryResult<TItem, TTarget extends Target> = Shown<TItem> & {
  /** Where we are and how to move: what pagers draw. */
  readonly nav: NavOf<TTarget>
  /** The query behind the page asked for: `isFetching`, `refetch`, `dataUpdatedAt`. */
  readonly query: UseQueryResult<Page<TItem, TTarget>>
}

/**
 * Shows a list one page at a time.
 *
 * The page on screen stays until the next one arrives, and stays when that fails; rows of another filter are
 * never shown. One page is one cache entry under `source.key`, shared with everything else that shows the list.
 * A page that is left before it came is cancelled, so that the one wanted needn't wait for a connection. While offline
 * the page asked for is pending, without an error, and comes by itself.
 *
 * @example
 * const { items, nav } = usePaginatedQuery(projects, { pageSize: 30 })
 * items.length   // 30
 * nav.page       // 1
 * nav.goNext()   // asks for page 2; `items` stay until it is there
 */
export function usePaginatedQuery<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  options: PaginatedQueryOptions<NoInfer<TItem>> = {},
): PaginatedQueryResult<TItem, TTarget> {
  return usePages(source, options, 0).result
}
