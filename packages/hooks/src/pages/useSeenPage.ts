'use client'
import type { PageState, Target } from '@paginated-query/core'
import type { PlacedPage } from '@paginated-query/core/internal'
import { useState } from 'react'

/**
 * The last page that was on screen, of whatever list. It outlives what a query keeps: an error wipes placeholder
 * data, and a new key forgets it.
 */
export function useSeenPage<TItem, TTarget extends Target>(): [
  seen: PlacedPage<TItem, TTarget> | null,
  see: (shown: PlacedPage<TItem, TTarget> | null) => void,
] {
  const [seen, setSeen] = useState<PlacedPage<TItem, TTarget> | null>(null)
  // Called during render, once per page that arrives: React starts the render over before it draws anything.
  const see = (shown: PlacedPage<TItem, TTarget> | null): void => {
    if (shown && !isSameSight(seen, shown)) setSeen(shown)
  }
  return [seen, see]
}

const isSameSight = (
  a: { list: string; state: PageState; page: unknown } | null,
  b: { list: string; state: PageState; page: unknown },
): boolean => a !== null && a.page === b.page && a.list === b.list && a.state === b.state
