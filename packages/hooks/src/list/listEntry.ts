import { clampPageSize, type PaginatedSource, type Target } from '@paginated-query/core'
import { QueryObserver, type QueryClient } from '@tanstack/react-query'

/** Where an endless list keeps which targets it holds. The rows themselves are in the pages' entries. */
export const listKey = <TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  pageSize: number,
  startAt: TTarget = source.api.style.first,
): readonly unknown[] => [
  ...source.key,
  'list',
  { size: clampPageSize(pageSize, source.api.pageSize), from: startAt },
]

/** What the entry of an endless list holds. */
export interface ListContent<TTarget extends Target> {
  readonly targets: readonly TTarget[]
  /** Rows that no page's entry holds any more: insertions pushed them out of the first, and the second is older. */
  readonly between?: readonly unknown[] | undefined
}

/** The cache entry of an endless list. */
export interface ListEntry<TTarget extends Target> {
  readonly read: () => readonly TTarget[]
  readonly between: () => readonly unknown[]
  readonly write: (targets: readonly TTarget[], between?: readonly unknown[]) => void
  /** Whether it holds what was written here, and not what a server sent since. */
  readonly isOurs: () => boolean
  /** Takes what it holds for known. */
  readonly adopt: () => void
  /** Makes the entry, which is collected like any other that nobody holds, but not before a render is over. */
  readonly make: (gcTime: number | undefined) => void
  /** Keeps the entry from being collected until the result is called. */
  readonly hold: (gcTime: number | undefined) => () => void
}

/** Reads and writes the entry under a {@link listKey}. */
export function listEntry<TTarget extends Target>(
  client: QueryClient,
  queryKey: readonly unknown[],
): ListEntry<TTarget> {
  type Data = ListContent<TTarget>
  const data = (): Data | undefined => client.getQueryData<Data>(queryKey)
  const read = (): readonly TTarget[] => data()?.targets ?? []
  // So that `refetchQueries` finds a query function: the entry is its own source.
  const queryFn = (): Data => data() ?? { targets: [] }
  let written: Data | undefined
  let isWriting = false
  return {
    read,
    between: () => data()?.between ?? [],
    write(targets, between = []) {
      const content = {
        targets: [...targets],
        ...(between.length > 0 && { between }),
      }
      isWriting = true
      written = client.setQueryData<Data>(queryKey, content)
      isWriting = false
    },
    isOurs: () => isWriting || data() === written,
    adopt: () => void (written = data()),
    make(gcTime) {
      const lives = gcTime === undefined ? {} : { gcTime: Math.max(gcTime, 1000) }
      const options = { queryKey, queryFn, structuralSharing: false, ...lives }
      client.getQueryCache().build(client, client.defaultQueryOptions(options))
    },
    hold: (gcTime) => {
      const options = {
        queryKey,
        queryFn,
        enabled: false,
        structuralSharing: false,
        ...(gcTime !== undefined && { gcTime }),
      }
      const observer = new QueryObserver(client, options)
      return observer.subscribe(() => {})
    },
  }
}
