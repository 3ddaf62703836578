import { clampPageSize, type PaginatedSource, type Target } from '@paginated-query/core'

/** Where an endless list keeps which targets it holds. The rows themselves are in the pages' entries. */
export const listKey = <TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  pageSize: number,
): readonly unknown[] => [
  ...source.key,
  'list',
  { size: clampPageSize(pageSize, source.api.pageSize), from: source.api.style.first },
]

/** The cache entry under {@link listKey}. */
export interface ListEntry<TTarget extends Target> {
  readonly targets: readonly TTarget[]
}
