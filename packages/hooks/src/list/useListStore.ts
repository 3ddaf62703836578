import { clampPageSize, type PaginatedSource, type Target } from '@paginated-query/core'
import { targetOf } from '@paginated-query/core/internal'
import { useQueryClient } from '@tanstack/react-query'
import { useLayoutEffect, useState } from 'react'

import { listStoreOf } from './listStoreOf.ts'
import type { ListStore } from './ListStore.ts'
import type { InfinitePaginatedQueryOptions } from './useInfinitePaginatedQuery.ts'

/** The store of a list, which knows what this component wants of it. */
export function useListStore<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  { pageSize, startAt, ...options }: InfinitePaginatedQueryOptions<TTarget>,
): ListStore<TItem, TTarget> {
  const client = useQueryClient()
  const { pageSize: limits, style } = source.api
  const store = listStoreOf(client, source, {
    pageSize: clampPageSize(pageSize ?? limits.default, limits),
    startAt: targetOf(style.first, { target: startAt as TTarget | undefined }),
    options,
  })
  const [owner] = useState(() => ({}))
  // Before the store is subscribed to, so that the first request is the newest source's.
  useLayoutEffect(() => store.update(owner, source, options))
  useLayoutEffect(() => () => store.forget(owner), [store, owner])
  return store
}
