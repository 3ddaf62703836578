import {
  PaginationError,
  type Page,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import { cursorOf, isNothingNew, trailOf, type PlacedPage } from '@paginated-query/core/internal'
import type { QueryClient } from '@tanstack/react-query'

import { pageQueryOptions } from '../pageQueryOptions.ts'

/** The cached answer for a target, without asking for it. */
export function readCached<TItem, TTarget extends Target>(
  client: QueryClient,
  source: PaginatedSource<TItem, TTarget>,
  at: { target: TTarget; pageSize: number },
): { page: Page<TItem, TTarget>; updatedAt: number } | null {
  const state = client.getQueryState<Page<TItem, TTarget>>(pageQueryOptions(source, at).queryKey)
  return state?.data ? { page: state.data, updatedAt: state.dataUpdatedAt } : null
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
  if (next === null) return false
  const after = readCached(client, source, { target: next, pageSize })
  const here = readCached(client, source, { target, pageSize })
  const asked = pageQueryOptions(source, { target: next, pageSize }).queryKey
  const refused = client.getQueryState(asked)
  if (
    refused?.error instanceof PaginationError &&
    refused.error.refusal === 'beyondEnd' &&
    refused.errorUpdatedAt >= (here?.updatedAt ?? 0)
  )
    return true
  if (after === null || after.updatedAt < (here?.updatedAt ?? 0)) return false
  return isNothingNew(here?.page ?? null, after.page, source.getId)
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
  const targets = cursorOf(state) === null ? [] : [null, ...trail]
  return targets.reduce<number | null>((sum, target) => {
    const cached = readCached(client, source, {
      target: target as TTarget,
      pageSize: page.requestedSize,
    })
    return sum === null || cached === null ? null : sum + cached.page.items.length
  }, 0)
}
