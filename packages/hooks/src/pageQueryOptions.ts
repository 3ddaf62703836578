import {
  clampPageSize,
  type Page,
  type PageAddress,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import { shareById, targetOf } from '@paginated-query/core/internal'
import type { DataTag, DefaultError, QueryFunction, ThrowOnError } from '@tanstack/react-query'

import { retries, type RetryOptions } from './retries.ts'

type PageKey<TItem, TTarget extends Target> = DataTag<
  readonly unknown[],
  Page<TItem, TTarget>,
  DefaultError
>

/** The query of one page, as every version 5 of TanStack Query takes it. */
export interface PageQueryOptions<TItem, TTarget extends Target> extends RetryOptions {
  /** It knows what is cached under it: `getQueryData(options.queryKey)` is a page. */
  readonly queryKey: PageKey<TItem, TTarget>
  readonly queryFn: QueryFunction<Page<TItem, TTarget>, PageKey<TItem, TTarget>>
  /** Rows that are equal stay the same objects, found by their id. */
  readonly structuralSharing: (before: unknown, now: unknown) => unknown
  /** Left out; `useSuspenseQueries` learns from its type what an error is. */
  readonly throwOnError?: ThrowOnError<
    Page<TItem, TTarget>,
    DefaultError,
    Page<TItem, TTarget>,
    PageKey<TItem, TTarget>
  >
}

/**
 * Makes the query of one page: for `useQuery`, a router's loader, prefetching or reading the cache.
 *
 * The page is named by its target, or by the `page` and `cursor` of a URL; without either it is the first, and without
 * a size it has the API's own. The key is `[...source.key, 'page', { target, pageSize }]` with the size that is
 * requested, inside the API's limits: adopting the size that the server used costs no second request. In a browser 429,
 * 503 and network failures are asked again up to three times, after the wait that the server names; on a server they
 * fail at once, because an answer is waiting.
 *
 * @example
 * const page = await queryClient.query(pageQueryOptions(projects, { target: 3, pageSize: 30 }))
 * page.items.length                          // 30
 * useSuspenseQuery(pageQueryOptions(projects)).data.target   // 1
 */
export function pageQueryOptions<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  at: PageAddress<NoInfer<TTarget>> = {},
): PageQueryOptions<TItem, TTarget> {
  const { style, pageSize } = source.api
  const place = {
    target: targetOf(style.first, at),
    pageSize: clampPageSize(at.pageSize ?? pageSize.default, pageSize),
  }
  return {
    queryKey: [...source.key, 'page', place] as never,
    queryFn: ({ signal }) => source.load({ ...place, signal }),
    structuralSharing: shareById(source.getId),
    ...retries,
  }
}
