import type { Page } from '@paginated-query/core'
import type { QueryClient } from '@tanstack/react-query'

import type { PageQueryOptions } from '../pageQueryOptions.ts'

/** Pages near a view, and some more. */
const mostNames = 100

/**
 * Looks pages up in the cache, without asking for them or hearing of their changes. The rows near a view are read in
 * each frame, and to write the name of a page takes longer than to find it by its name.
 */
export function cachedPages<TItem>(
  client: QueryClient,
  optionsOf: (page: number) => PageQueryOptions<TItem, number>,
): (page: number) => Page<TItem, number> | undefined {
  const names = new Map<number, string>()
  return (page) => {
    let name = names.get(page)
    if (name === undefined) {
      if (names.size >= mostNames) names.clear()
      name = client.defaultQueryOptions(optionsOf(page)).queryHash
      names.set(page, name)
    }
    return client.getQueryCache().get<Page<TItem, number>>(name)?.state.data
  }
}
