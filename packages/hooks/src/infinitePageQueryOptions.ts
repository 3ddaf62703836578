import { clampPageSize, type Page, type PaginatedSource, type Target } from '@paginated-query/core'
import { nextAfter } from '@paginated-query/core/internal'
import type { DataTag, DefaultError, InfiniteData, QueryFunction } from '@tanstack/react-query'

import { retries, type RetryOptions } from './retries.ts'

type InfiniteKey<TItem, TTarget extends Target> = DataTag<
  readonly unknown[],
  InfiniteData<Page<TItem, TTarget>, TTarget>,
  DefaultError
>

/** The query of a list's pages in a row, as every version 5 of TanStack Query takes it. */
export interface InfinitePageQueryOptions<TItem, TTarget extends Target> extends RetryOptions {
  /** It knows what is cached under it: `getQueryData(options.queryKey)?.pages` are pages. */
  readonly queryKey: InfiniteKey<TItem, TTarget>
  readonly queryFn: QueryFunction<Page<TItem, TTarget>, InfiniteKey<TItem, TTarget>, TTarget>
  readonly initialPageParam: TTarget
  readonly getNextPageParam: (
    last: Page<TItem, TTarget>,
    pages: Page<TItem, TTarget>[],
    lastTarget: TTarget,
    targets: TTarget[],
  ) => TTarget | undefined
  readonly getPreviousPageParam: (first: Page<TItem, TTarget>) => TTarget | undefined
}

/**
 * Makes the query of a list's pages in a row, for TanStack's own `useInfiniteQuery` and its kin.
 *
 * It ends by the rules of every walk: a page that leads back to where the list has been is the last one. `maxPages` may
 * be added where pages can be asked for backwards: numbered lists, and cursors that lead both ways. It is an entry of
 * its own that holds its rows itself: edits and refreshes of {@link pageQueryOptions}' entries don't reach it.
 * `useInfinitePaginatedQuery` shares those, drops duplicates, and keeps its rows when a load fails.
 *
 * @example
 * const { data, fetchNextPage, hasNextPage } = useInfiniteQuery(infinitePageQueryOptions(projects, { pageSize: 100 }))
 * data?.pages.flatMap((page) => page.items).length   // 100
 */
export function infinitePageQueryOptions<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  options: {
    /** Rows per request, brought into the API's limits. @default the API's own */
    pageSize?: number | undefined
  } = {},
): InfinitePageQueryOptions<TItem, TTarget> {
  const { style, pageSize: limits } = source.api
  const pageSize = clampPageSize(options.pageSize ?? limits.default, limits)
  return {
    queryKey: [...source.key, 'infinite', { pageSize }] as never,
    queryFn: ({ pageParam, signal }) =>
      source.load({ target: pageParam as TTarget, pageSize, signal }),
    initialPageParam: style.first,
    getNextPageParam: (_, pages, __, targets) => nextAfter(pages, targets, source),
    getPreviousPageParam: (first) => first.previous ?? undefined,
    ...retries,
  }
}
