'use client'
import {
  clampPageSize,
  type PageFeed,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import { useQueryClient } from '@tanstack/react-query'
import { useLayoutEffect, useState, useSyncExternalStore } from 'react'

import type { QueryPassThrough, Shown } from '../shown.ts'
import { listStoreOf } from './listStoreOf.ts'

export interface InfinitePaginatedQueryOptions extends Omit<QueryPassThrough, 'enabled'> {
  /** `false`: nothing is asked for. @default true */
  enabled?: boolean
  /** Rows per request, brought into the API's limits. @default the API's own */
  pageSize?: number
}

export type InfinitePaginatedQueryResult<TItem> = Shown<TItem> & {
  /** The rows so far and how to get more: what lists draw. */
  readonly feed: PageFeed<TItem>
  /** Every page is being asked for again. */
  readonly isRefreshing: boolean
  /** Asks for every page again and shows what is new. */
  refresh(): Promise<void>
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
  options: InfinitePaginatedQueryOptions = {},
): InfinitePaginatedQueryResult<TItem> {
  const { pageSize: wished, ...passThrough } = options
  const client = useQueryClient()
  const limits = source.api.pageSize
  const pageSize = clampPageSize(wished ?? limits.default, limits)
  const store = listStoreOf(client, source, pageSize, passThrough)
  const { feed, isLoaded, isRefreshing, refreshError } = useSyncExternalStore(
    store.subscribe,
    store.getSnapshot,
    store.getSnapshot,
  )
  const [owner] = useState(() => ({}))
  // Before the store is subscribed to, so that the first request is the newest source's.
  useLayoutEffect(() => store.update(owner, source, passThrough))
  useLayoutEffect(() => () => store.forget(owner), [store, owner])

  const error = isLoaded ? refreshError : feed.loadMoreError
  return {
    status: isLoaded ? 'success' : error ? 'error' : 'pending',
    error,
    // Lazy: the flat array costs the whole list, and who draws by `feed.at` doesn't need it.
    get items() {
      return feed.items
    },
    feed,
    isRefreshing,
    refresh: store.refresh,
  } as InfinitePaginatedQueryResult<TItem>
}
