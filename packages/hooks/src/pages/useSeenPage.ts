'use client'
import type { Page, PageState, PaginatedSource, Target } from '@paginated-query/core'
import type { PlacedPage } from '@paginated-query/core/internal'
import { notifyManager, type QueryClient } from '@tanstack/react-query'
import { useCallback, useState, useSyncExternalStore } from 'react'

import { readCached } from './nearbyPages.ts'

/**
 * The last page that was on screen, of whatever list. It outlives what a query keeps: an error wipes placeholder
 * data, and a new key forgets it. A page of this list is as the cache has it now: who edits its rows edits them there.
 */
export function useSeenPage<TItem, TTarget extends Target>(
  client: QueryClient,
  source: PaginatedSource<TItem, TTarget>,
  list: string,
): [
  seen: PlacedPage<TItem, TTarget> | null,
  see: (shown: PlacedPage<TItem, TTarget> | null) => void,
] {
  const [seen, setSeen] = useState<PlacedPage<TItem, TTarget> | null>(null)
  const read = (): Page<TItem, TTarget> | undefined => {
    if (seen?.list !== list) return undefined
    return readCached(client, source, seen.page.target, seen.page.requestedSize)?.data
  }
  const subscribe = useCallback(
    (onChange: () => void) => client.getQueryCache().subscribe(notifyManager.batchCalls(onChange)),
    [client],
  )
  const page = useSyncExternalStore(subscribe, read, read)
  // Called during render, once per page that arrives: React starts the render over before it draws anything.
  const see = (shown: PlacedPage<TItem, TTarget> | null): void => {
    if (shown && !isSameSight(seen, shown)) setSeen(shown)
  }
  return [seen && page ? { ...seen, page } : seen, see]
}

const isSameSight = (
  a: { list: string; state: PageState; page: unknown } | null,
  b: { list: string; state: PageState; page: unknown },
): boolean => a !== null && a.page === b.page && a.list === b.list && a.state === b.state
