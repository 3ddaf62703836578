'use client'
import type { PageFeed, PaginatedSource, Target } from '@paginated-query/core'

import type { QueryPassThrough, Shown } from '../shown.ts'
import type { RefreshPolicy } from './listOptions.ts'
import { useListStore } from './useListStore.ts'
import { useListSnapshot } from './useListSnapshot.ts'

export interface InfinitePaginatedQueryOptions<TTarget extends Target = Target> extends Omit<
  QueryPassThrough,
  'enabled'
> {
  /** `false`: nothing is asked for. @default true */
  enabled?: boolean | undefined
  /** Rows per request, brought into the API's limits. @default the API's own */
  pageSize?: number | undefined
  /**
   * The page to begin at, of a list that can be jumped into: it grows both ways from there, with `feed.previous`.
   * Another page is another list.
   *
   * @default the first
   */
  startAt?: ([TTarget] extends [number] ? number : never) | undefined
  /**
   * Which pages are asked for again when time made them stale. One that is invalidated is asked for in any case,
   * under `'visible'` when it comes into view. See {@link RefreshPolicy}.
   *
   * @default 'auto'
   */
  refresh?: RefreshPolicy | undefined
  /**
   * Bounds the memory of a long list: beyond so many pages on either side of those that `feed.view` named, pages let
   * go of their rows and keep their place. They are asked for again when they come into view. The first page and the
   * last stay.
   *
   * @default every page is kept
   */
  keepPages?: number | undefined
}

export type InfinitePaginatedQueryResult<TItem> = Shown<TItem> & {
  /** The rows so far and how to get more: what lists draw. */
  readonly feed: PageFeed<TItem>
  /** Pages are being asked for again. Lazy: only who reads it is rendered for it. */
  readonly isRefreshing: boolean
  /** Asks for every page again and shows what is new. Resolves when it is over; never rejects. */
  readonly refresh: () => Promise<void>
}

/**
 * Shows a list as one that grows.
 *
 * Rows come once each, in order; a page that fails takes nothing away; rows that a refresh finds above the list
 * wait in `feed.newer` until they are asked for. Its pages are the cache entries of {@link pageQueryOptions}, so
 * that switching from one page at a time asks for nothing.
 *
 * @example
 * const { feed } = useInfinitePaginatedQuery(projects, { pageSize: 100 })
 * feed.length            // 100
 * await feed.loadMore()
 * feed.length            // 200
 */
export function useInfinitePaginatedQuery<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  options: InfinitePaginatedQueryOptions<NoInfer<TTarget>> = {},
): InfinitePaginatedQueryResult<TItem> {
  return useListSnapshot(useListStore(source, options))
}
