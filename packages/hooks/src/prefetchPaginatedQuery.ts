import type { PageAddress, PaginatedSource, Target } from '@paginated-query/core'
import type { QueryClient } from '@tanstack/react-query'

import { fetchPage, type FetchOptions } from './fetchPage.ts'
import { pageQueryOptions } from './pageQueryOptions.ts'

/**
 * Loads the page that `usePaginatedQuery` will show, before it is shown: in a router's loader, a server component, or
 * when a pointer comes near a link.
 *
 * The page is named as the hook names it: by `page`, `pageSize` and `cursor` of a URL, or by its target; without
 * either it is the first. A page that is fresh by `staleTime` isn't asked for again. Never rejects: what went wrong, the
 * hook will meet again and show. A loader that wants the error, or the page, asks
 * `queryClient.query(pageQueryOptions(source, at))`.
 *
 * @example
 * export const loader = () => prefetchPaginatedQuery(queryClient, projects, { page: 3, pageSize: 30 })
 */
export async function prefetchPaginatedQuery<TItem, TTarget extends Target>(
  client: QueryClient,
  source: PaginatedSource<TItem, TTarget>,
  at: PageAddress<NoInfer<TTarget>> & FetchOptions = {},
): Promise<void> {
  await fetchPage(client, pageQueryOptions(source, at), at).catch(() => {})
}
