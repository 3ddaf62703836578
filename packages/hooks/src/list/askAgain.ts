import type { Target } from '@paginated-query/core'
import { hashKey, type QueryClient } from '@tanstack/react-query'

import { fetchPage } from '../fetchPage.ts'
import type { PageQueryOptions } from '../pageQueryOptions.ts'
import type { ListOptions } from './listOptions.ts'

/** Asks for pages again, whatever their age. Never rejects: a page that fails tells it in its entry. */
export async function askAgain<TItem, TTarget extends Target>(
  client: QueryClient,
  pages: readonly PageQueryOptions<TItem, TTarget>[],
  { retry, gcTime }: ListOptions,
): Promise<void> {
  const hashes = new Set(pages.map(({ queryKey }) => hashKey(queryKey)))
  // So that those which need not be asked for now are asked for when they come into view.
  const predicate = ({ queryHash }: { queryHash: string }): boolean => hashes.has(queryHash)
  await client.invalidateQueries({ predicate, refetchType: 'none' })
  const asked = { staleTime: 0, retry: retry as boolean | undefined, gcTime }
  await Promise.all(pages.map((page) => fetchPage(client, page, asked).catch(() => {})))
}
