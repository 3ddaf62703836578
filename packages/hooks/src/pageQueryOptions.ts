import {
  clampPageSize,
  retryDelay,
  shouldRetry,
  type PaginatedSource,
  type Target,
} from '@paginated-query/core'
import { queryOptions } from '@tanstack/react-query'

/**
 * Makes the query of one page: for `useQuery`, a router's loader, prefetching or reading the cache.
 *
 * The key is `[...source.key, 'page', { target, pageSize }]` with the size that is requested, inside the API's
 * limits: adopting the size that the server used costs no second request. 429, 503 and network failures are
 * asked again up to three times, after the wait that the server names.
 *
 * @example
 * const page = await queryClient.fetchQuery(pageQueryOptions(projects, { target: 1, pageSize: 30 }))
 * page.items.length   // 30
 */
export function pageQueryOptions<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  at: { target: TTarget; pageSize: number },
) {
  const place = {
    target: at.target,
    pageSize: clampPageSize(at.pageSize, source.api.pageSize),
  }
  return queryOptions({
    queryKey: [...source.key, 'page', place],
    queryFn: ({ signal }) => source.load({ ...place, signal }),
    retry: shouldRetry,
    retryDelay,
  })
}
