import { clampPageSize, type PaginatedSource, type Target } from '@paginated-query/core'
import { QueryObserver, type QueryClient } from '@tanstack/react-query'

/** Where an endless list keeps which targets it holds. The rows themselves are in the pages' entries. */
export const listKey = <TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  pageSize: number,
): readonly unknown[] => [
  ...source.key,
  'list',
  { size: clampPageSize(pageSize, source.api.pageSize), from: source.api.style.first },
]

/** The cache entry of an endless list. */
export interface ListEntry<TTarget extends Target> {
  readonly read: () => readonly TTarget[]
  readonly write: (targets: readonly TTarget[]) => void
  /** Keeps the entry from being collected until the result is called. */
  readonly hold: (gcTime: number | undefined) => () => void
}

/** Reads and writes the entry under a {@link listKey}. */
export function listEntry<TTarget extends Target>(
  client: QueryClient,
  queryKey: readonly unknown[],
): ListEntry<TTarget> {
  type Data = { readonly targets: readonly TTarget[] }
  const read = (): readonly TTarget[] => client.getQueryData<Data>(queryKey)?.targets ?? []
  // So that `refetchQueries` finds a query function: the entry is its own source.
  const queryFn = (): Data => ({ targets: read() })
  return {
    read,
    write: (targets) => void client.setQueryData<Data>(queryKey, { targets: [...targets] }),
    hold: (gcTime) => {
      const options = { queryKey, queryFn, enabled: false, ...(gcTime !== undefined && { gcTime }) }
      const observer = new QueryObserver(client, options)
      return observer.subscribe(() => {})
    },
  }
}
