import type { Page } from '@paginated-query/core'
import type { InfiniteData } from '@tanstack/react-query'

type Pages<TItem> = InfiniteData<Page<TItem>>

/** The pages in an entry of the cache: one, those of an infinite query, or none. */
export function pagesOf<TItem>(data: unknown): readonly Page<TItem>[] {
  if (typeof data !== 'object' || data === null) return []
  if ('pageParams' in data) return (data as Pages<TItem>).pages
  return 'items' in data && 'requestedSize' in data ? [data as Page<TItem>] : []
}

/** The same entry with other pages. */
export function withPages<TItem>(data: unknown, pages: readonly Page<TItem>[]): unknown {
  return typeof data === 'object' && data !== null && 'pageParams' in data
    ? { ...data, pages: [...pages] }
    : pages[0]
}
