'use client'
import type { PaginatedSource, Target } from '@paginated-query/core'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'

import type {
  InfinitePaginatedQueryOptions,
  InfinitePaginatedQueryResult,
} from './useInfinitePaginatedQuery.ts'
import { useListSnapshot } from './useListSnapshot.ts'
import { useListStore } from './useListStore.ts'

export type SuspenseInfinitePaginatedQueryOptions<TTarget extends Target = Target> = Omit<
  InfinitePaginatedQueryOptions<TTarget>,
  'enabled'
>

export type SuspenseInfinitePaginatedQueryResult<TItem> = Extract<
  InfinitePaginatedQueryResult<TItem>,
  { readonly status: 'success' }
>

/**
 * Shows a list as one that grows, and suspends until its first page is there. Loading more, a refresh and a reset
 * don't suspend.
 *
 * Another filter is another list, whose first page is waited for; change it in a transition to keep the rows on screen
 * meanwhile. Where the first page fails the error goes to the nearest error boundary, and `QueryErrorResetBoundary` asks
 * again; what fails later is told as {@link useInfinitePaginatedQuery} tells it.
 *
 * @throws what the request of the first page throws
 * @example
 * const { feed } = useSuspenseInfinitePaginatedQuery(projects, { pageSize: 100 })
 * feed.length   // 100: there is no render without rows, unless the list is empty
 */
export function useSuspenseInfinitePaginatedQuery<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  options: SuspenseInfinitePaginatedQueryOptions<NoInfer<TTarget>> = {},
): SuspenseInfinitePaginatedQueryResult<TItem> {
  const store = useListStore(source, options)
  const shown = useListSnapshot(store)
  const boundary = useQueryErrorResetBoundary()
  if (shown.status !== 'success') {
    const { firstQuery } = store
    if (firstQuery?.error && firstQuery.fetchStatus === 'idle' && !boundary.isReset())
      throw firstQuery.error
    // oxlint-disable-next-line typescript/only-throw-error -- how React is told to wait
    throw store.load().catch(() => boundary.clearReset())
  }
  return shown
}
