import type { PaginatedSource, Target } from '@paginated-query/core'
import { hashKey, type QueryClient } from '@tanstack/react-query'

import type { QueryPassThrough } from '../shown.ts'
import { listKey } from './listEntry.ts'
import { ListStore } from './ListStore.ts'

type AnyStore = ListStore<unknown, Target>

const registries = new WeakMap<QueryClient, Map<string, AnyStore>>()

/** The one store of a list and size: two components on the same list share rows and requests. */
export function listStoreOf<TItem, TTarget extends Target>(
  client: QueryClient,
  source: PaginatedSource<TItem, TTarget>,
  pageSize: number,
  passThrough: QueryPassThrough,
): ListStore<TItem, TTarget> {
  const stores = registryOf(client)
  const hash = hashKey(listKey(source, pageSize))
  const found = stores.get(hash)
  if (found) return found as unknown as ListStore<TItem, TTarget>
  const store = new ListStore({ client, source, pageSize, passThrough })
  stores.set(hash, store as unknown as AnyStore)
  return store
}

/** A store lives as long as its cache entry: what was collected must not come back from here. */
function registryOf(client: QueryClient): Map<string, AnyStore> {
  const known = registries.get(client)
  if (known) return known
  const stores = new Map<string, AnyStore>()
  registries.set(client, stores)
  client.getQueryCache().subscribe((event) => {
    const { queryHash } = event.query
    if (event.type !== 'removed') return
    const store = stores.get(queryHash)
    stores.delete(queryHash)
    store?.drop()
  })
  return stores
}
