import {
  PaginationError,
  type Page,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import { cursorOf, isNothingNew, trailOf, type PlacedPage } from '@paginated-query/core/internal'
import type { QueryClient, QueryState } from '@tanstack/react-query'

import { pageQueryOptions } from '../pageQueryOptions.ts'

/** What the cache knows of a target, without asking for it. */
export function readCached<TItem, TTarget extends Target>(
  client: QueryClient,
  source: PaginatedSource<TItem, TTarget>,
  target: TTarget,
  pageSize: number,
): QueryState<Page<TItem, TTarget>> | undefined {
  return client.getQueryState(pageQueryOptions(source, { target, pageSize }).queryKey)
}

/**
 * Whether the page after this one was asked for, later than this one, and brought nothing.
 * Only that tells the end of a list whose server says nothing.
 */
export function isKnownEnd<TItem, TTarget extends Target>(
  client: QueryClient,
  source: PaginatedSource<TItem, TTarget>,
  shown: PlacedPage<TItem, TTarget>,
): boolean {
  const { target, requestedSize: pageSize, next } = shown.page
  const after = next === null ? undefined : readCached(client, source, next, pageSize)
  if (!after) return false
  const here = readCached(client, source, target, pageSize)
  const since = here?.dataUpdatedAt ?? 0
  const { error, data } = after
  if (error instanceof PaginationError && error.refusal === 'beyondEnd')
    if (after.errorUpdatedAt >= since) return true
  return (
    data !== undefined &&
    after.dataUpdatedAt >= since &&
    isNothingNew(here?.data ?? null, data, source.getId)
  )
}

/**
 * How many rows stand before a page of a cursor list, counted on the pages walked; `null` where one of them isn't
 * in the cache. Never computed from the size: such a page may hold fewer rows than the limit.
 */
export function countRowsBefore<TItem, TTarget extends Target>(
  client: QueryClient,
  source: PaginatedSource<TItem, TTarget>,
  shown: PlacedPage<TItem, TTarget>,
): number | null {
  const { state, page } = shown
  const trail = trailOf(state)
  if (trail === null) return null
  let rows = 0
  for (const target of cursorOf(state) === null ? [] : [null, ...trail]) {
    const before = readCached(client, source, target as TTarget, page.requestedSize)?.data
    if (!before) return null
    rows += before.items.length
  }
  return rows
}
