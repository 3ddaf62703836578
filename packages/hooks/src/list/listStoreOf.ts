import type { PaginatedSource, Target } from '@paginated-query/core'
import { hashKey, type QueryClient } from '@tanstack/react-query'

import { listKey } from './listEntry.ts'
import type { ListOptions } from './listOptions.ts'
import { ListStore } from './ListStore.ts'

type AnyStore = ListStore<unknown, Target>

const registries = new WeakMap<QueryClient, Map<string, AnyStore>>()

/** The one store of a list, size and beginning: two components on the same list share rows and requests. */
export function listStoreOf<TItem, TTarget extends Target>(
  client: QueryClient,
  source: PaginatedSource<TItem, TTarget>,
  at: { pageSize: number; startAt: TTarget; options: ListOptions },
): ListStore<TItem, TTarget> {
  const stores = storesOf(client)
  const key = listKey(source, at.pageSize, at.startAt)
  const hash = hashKey(key)
  const found = stores.get(hash)
  if (found) return found as unknown as ListStore<TItem, TTarget>
  const store = new ListStore({ client, source, key, ...at })
  stores.set(hash, store as unknown as AnyStore)
  return store
}

/** A store lives as long as its cache entry: what was collected must not come back from here. */
export function storesOf(client: QueryClient): Map<string, AnyStore> {
  const known = registries.get(client)
  if (known) return known
  const stores = new Map<string, AnyStore>()
  registries.set(client, stores)
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'removed' && event.type !== 'updated') return
    const { queryHash } = event.query
    const gone = event.type === 'removed' ? stores.get(queryHash) : undefined
    if (gone) {
      stores.delete(queryHash)
      gone.drop()
    }
    for (const store of stores.values()) store.observe(event)
  })
  return stores
}
