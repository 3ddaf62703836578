import type { Target } from '@paginated-query/core'
import { useMemo, useSyncExternalStore } from 'react'

import type { ListSnapshot, ListStore } from './ListStore.ts'
import type { InfinitePaginatedQueryResult } from './useInfinitePaginatedQuery.ts'

/** What a list looks like now. A component that doesn't read `isRefreshing` isn't rendered for it. */
export function useListSnapshot<TItem, TTarget extends Target>(
  store: ListStore<TItem, TTarget>,
): InfinitePaginatedQueryResult<TItem> {
  const { look, readRefreshing } = useMemo(() => lazily(store), [store])
  const { feed, isLoaded, error } = useSyncExternalStore(store.subscribe, look, look)
  return {
    status: isLoaded ? 'success' : error ? 'error' : 'pending',
    error,
    // Lazy: the flat array costs the whole list, and who draws by `feed.at` doesn't need it.
    get items() {
      return feed.items
    },
    feed,
    get isRefreshing() {
      return readRefreshing()
    },
    refresh: store.refresh,
  } as InfinitePaginatedQueryResult<TItem>
}

function lazily<TItem, TTarget extends Target>(store: ListStore<TItem, TTarget>) {
  let last: ListSnapshot<TItem> | null = null
  let readsRefreshing = false
  return {
    look: (): ListSnapshot<TItem> => {
      const now = store.getSnapshot()
      if (last === null || !isSame(last, now, readsRefreshing)) last = now
      return last
    },
    readRefreshing: (): boolean => {
      readsRefreshing = true
      return store.getSnapshot().isRefreshing
    },
  }
}

const isSame = <TItem>(
  a: ListSnapshot<TItem>,
  b: ListSnapshot<TItem>,
  readsRefreshing: boolean,
): boolean =>
  a.feed === b.feed &&
  a.isLoaded === b.isLoaded &&
  a.error === b.error &&
  (!readsRefreshing || a.isRefreshing === b.isRefreshing)
