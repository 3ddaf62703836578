import type { Id, PageFeed, Total } from '@paginated-query/core'
import { pageAt, type IndexedPage } from '@paginated-query/core/internal'

/**
 * Makes the feed of one moment: it keeps its own list of pages, so that memoised rows never read a later state.
 * The flat array is built only when somebody reads it.
 */
export function feedSnapshot<TItem>(options: {
  pages: readonly IndexedPage<TItem>[]
  getId: (item: TItem) => Id
  total: Total | null
  hasMore: boolean | null
  isLoadingMore: boolean
  loadMore: () => Promise<void>
  loadMoreError: Error | null
  newer: number
  showNewer: () => void
  duplicates: number
}): PageFeed<TItem> {
  const { pages, newer, showNewer, duplicates, ...rest } = options
  const last = pages.at(-1)
  let flat: readonly TItem[] | undefined
  return {
    ...rest,
    length: last ? last.start + last.items.length : 0,
    at(index) {
      const page = pages[pageAt(pages, index)]
      return page?.items[index - page.start]
    },
    get items() {
      flat ??= pages.flatMap((page) => page.items)
      return flat
    },
    retry: () => void rest.loadMore(),
    newer: { count: newer, show: showNewer },
    drift: { duplicates },
  }
}
