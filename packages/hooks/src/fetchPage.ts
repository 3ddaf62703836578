import type { Page, Target } from '@paginated-query/core'
import type { QueryClient } from '@tanstack/react-query'

import type { PageQueryOptions } from './pageQueryOptions.ts'

/** Options of TanStack Query that mean for one request what they mean there. */
export interface FetchOptions {
  /** Milliseconds for which a cached page isn't asked for again. @default what the client says, else 0 */
  staleTime?: number | undefined
  /** Milliseconds for which a page that nobody shows stays in the cache. @default what the client says, else 5 minutes */
  gcTime?: number | undefined
  /** @default see {@link pageQueryOptions} */
  retry?: boolean | number | undefined
}

/**
 * Takes a page from the cache where it is fresh, else asks for it.
 *
 * @throws what the request throws
 */
export async function fetchPage<TItem, TTarget extends Target>(
  client: QueryClient,
  page: PageQueryOptions<TItem, TTarget>,
  { staleTime, gcTime, retry }: FetchOptions = {},
): Promise<Page<TItem, TTarget>> {
  const options = {
    ...page,
    ...(staleTime !== undefined && { staleTime }),
    ...(gcTime !== undefined && { gcTime }),
    ...(retry !== undefined && { retry }),
  }
  // Two names for the same: the newer came with TanStack Query 5.102, the older goes away with 6.
  /* oxlint-disable typescript/no-deprecated */
  const newer = client as unknown as { query?: QueryClient['fetchQuery'] }
  const answer = await (newer.query ? newer.query(options) : client.fetchQuery(options))
  /* oxlint-enable typescript/no-deprecated */
  // The answer is without the edits that are open, the entry has them.
  return client.getQueryData(page.queryKey) ?? answer
}
