'use client'
import {
  clampPageSize,
  PaginationError,
  type PaginatedSource,
  type PaginationApi,
  type RandomAccessRows,
} from '@paginated-query/core'
import { hashKey, useIsRestoring, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useLayoutEffect, useState, useSyncExternalStore } from 'react'

import type { QueryPassThrough } from '../shown.ts'
import { RandomAccessStore } from './RandomAccessStore.ts'

export interface RandomAccessPaginatedQueryOptions extends QueryPassThrough {
  /** Rows per request, brought into the API's limits. @default the API's own */
  pageSize?: number | undefined
  /** Index of the row to begin at, from 0, as when a place is restored: its page alone is asked for. @default 0 */
  startRow?: number | undefined
}

export type RandomAccessPaginatedQueryResult<TItem> = (
  | { readonly status: 'pending'; readonly error: null }
  /** Nothing of the list is known, and the page in view failed. */
  | { readonly status: 'error'; readonly error: Error }
  /** `error` is that of a page in view; its rows say so too. */
  | { readonly status: 'success'; readonly error: Error | null }
) & {
  /** Any row of the list: what a list that is scrolled draws. */
  readonly rows: RandomAccessRows<TItem>
  /** Asks again for the pages in view; the others are asked for when they come into it. Never rejects. */
  readonly refresh: () => Promise<void>
}

/**
 * Shows a numbered list as one that is scrolled to any of its rows.
 *
 * Only the pages that hold rows in view are asked for: those of a jump at once, those that a fling passes not at all.
 * They are the cache entries of {@link pageQueryOptions}, so that switching from one page at a time asks for nothing.
 * Another filter is another list, which begins at its first row: scroll there when you change it, by a `key` say.
 * A list that says no total grows by a page whenever its end comes into view.
 *
 * @example
 * const { rows } = useRandomAccessPaginatedQuery(accounts, { pageSize: 100 })
 * rows.length              // 63584
 * rows.view(5000, 5020)    // asks for page 51
 * rows.at(5000)            // undefined, and the row once it is there
 * rows.stateAt(5000)       // { type: 'pending' }
 */
export function useRandomAccessPaginatedQuery<TItem>(
  source: PaginatedSource<TItem, number>,
  options: RandomAccessPaginatedQueryOptions = {},
): RandomAccessPaginatedQueryResult<TItem> {
  assertNumbered(source.api)
  const { pageSize: wished, startRow = 0, ...passThrough } = options
  const client = useQueryClient()
  const limits = source.api.pageSize
  const pageSize = clampPageSize(wished ?? limits.default, limits)
  const store = useStore({ client, source, pageSize, passThrough, startRow })
  const isRestoring = useIsRestoring()
  const subscribe = useCallback(
    (listener: () => void) => (isRestoring ? () => {} : store.subscribe(listener)),
    [store, isRestoring],
  )
  const { rows, isLoaded, error } = useSyncExternalStore(
    subscribe,
    store.getSnapshot,
    store.getSnapshot,
  )
  // Before the store is subscribed to, so that the first request is the newest source's.
  useLayoutEffect(() => store.update(source, passThrough))

  const status = isLoaded ? 'success' : error ? 'error' : 'pending'
  return { status, error, rows, refresh: store.refresh } as RandomAccessPaginatedQueryResult<TItem>
}

/** The store of this list and size; another in the same render in which one of them changes. */
function useStore<TItem>(options: {
  client: QueryClient
  source: PaginatedSource<TItem, number>
  pageSize: number
  passThrough: QueryPassThrough
  startRow: number
}): RandomAccessStore<TItem> {
  const { client, source, pageSize } = options
  const list = hashKey(source.key)
  const [held, hold] = useState(() => ({
    client,
    list,
    pageSize,
    store: new RandomAccessStore(options),
  }))
  const isSameList = held.client === client && held.list === list
  if (isSameList && held.pageSize === pageSize) return held.store
  const before = isSameList ? held.store : undefined
  const store = new RandomAccessStore({ ...options, startRow: 0, before })
  hold({ client, list, pageSize, store })
  return store
}

/** The compiler says so too, where there is one. */
function assertNumbered({ name, style }: PaginationApi<number>): void {
  if ((style.first as unknown) !== null) return
  throw new PaginationError(
    `${name} pages by cursors, which can't be jumped to, so no row but the first can be scrolled to. ` +
      'Use useInfinitePaginatedQuery, which loads the list from its start.',
  )
}
