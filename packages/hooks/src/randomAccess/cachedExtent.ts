import type { Page, PaginatedSource } from '@paginated-query/core'
import { learnExtent, type ListExtent } from '@paginated-query/core/internal'
import type { QueryClient } from '@tanstack/react-query'

/**
 * Learns from the pages of a list that are cached, whoever asked for them: a list that was left is as long as it was,
 * and a size that the server cuts costs nothing a second time.
 */
export function cachedExtent<TItem>(
  client: QueryClient,
  source: PaginatedSource<TItem, number>,
  known: ListExtent,
  requestedSize: number,
): ListExtent {
  const entries = client.getQueryCache().findAll({ queryKey: [...source.key, 'page'] })
  return entries.reduce((extent, { state }) => {
    const page = state.data as Page<TItem, number> | undefined
    return page?.requestedSize === requestedSize
      ? learnExtent(extent, page, Math.min(state.dataUpdatedAt, Date.now()))
      : extent
  }, known)
}
