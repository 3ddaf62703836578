'use client'
import type { NavOf, Page, PaginatedSource, Target } from '@paginated-query/core'
import {
  useQueryClient,
  useQueryErrorResetBoundary,
  type UseQueryResult,
} from '@tanstack/react-query'

import type { Shown } from '../shown.ts'
import { usePages } from './usePages.ts'
import type { PaginatedQueryOptions } from './usePaginatedQuery.ts'

export interface SuspensePaginatedQueryOptions<TItem = unknown> extends Omit<
  PaginatedQueryOptions<TItem>,
  'enabled'
> {}

export type SuspensePaginatedQueryResult<TItem, TTarget extends Target> = Extract<
  Shown<TItem>,
  { status: 'success' }
> & {
  /** Where we are and how to move: what pagers draw. */
  readonly nav: NavOf<TTarget>
  /** The query behind the page asked for: `isFetching`, `refetch`, `dataUpdatedAt`. */
  readonly query: UseQueryResult<Page<TItem, TTarget>>
}

/** Milliseconds for which the first page must live, so that it is there, and isn't asked for again, when React comes. */
const least = 1000

/**
 * Shows a list one page at a time, and suspends until its first page is there.
 *
 * Only then: pages turn as they do with {@link usePaginatedQuery}, without the fallback. Another filter is another
 * list, whose first page is waited for; change it in a transition to keep the rows on screen meanwhile. Where the first
 * page fails the error goes to the nearest error boundary, and `QueryErrorResetBoundary` asks again.
 *
 * @throws what the request of the first page throws
 * @example
 * const { items, nav } = useSuspensePaginatedQuery(projects, { pageSize: 30 })
 * items.length   // 30
 * nav.goNext()   // asks for page 2; `items` stay until it is there
 */
export function useSuspensePaginatedQuery<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  options: SuspensePaginatedQueryOptions<NoInfer<TItem>> = {},
): SuspensePaginatedQueryResult<TItem, TTarget> {
  const client = useQueryClient()
  const boundary = useQueryErrorResetBoundary()
  const always = {
    enabled: true,
    // An error that waits for its boundary isn't asked away by the render that would throw it.
    retryOnMount: boundary.isReset(),
  }
  const { result, view, asked } = usePages(source, { ...options, ...always }, least)
  // The page of a detour is asked for by an effect, so this render has to be the one that stays.
  if (!view.shown && !view.detour) {
    const page = client.defaultQueryOptions(asked)
    const query = client.getQueryCache().build(client, page)
    const { error, fetchStatus } = query.state
    if (error && fetchStatus === 'idle' && !boundary.isReset()) throw error
    const gcTime = page.gcTime === undefined ? {} : { gcTime: Math.max(page.gcTime, least) }
    // oxlint-disable-next-line typescript/only-throw-error -- how React is told to wait
    throw query.fetch({ ...page, ...gcTime }).catch(() => boundary.clearReset())
  }
  return { ...result, status: 'success' }
}
