import type { Id, PageFeed, Total } from '@paginated-query/core'
import { pageAt, type IndexedPage } from '@paginated-query/core/internal'

import type { Growth } from './growth.ts'

/**
 * Makes the feed of one moment: it keeps its own list of pages, so that memoised rows never read a later state.
 * The flat array is built only when somebody reads it.
 */
export function feedSnapshot<TItem>(options: {
  pages: readonly IndexedPage<TItem>[]
  getId: (item: TItem) => Id
  total: Total | null
  firstIndex: number
  hasMore: boolean | null
  isLoadingMore: boolean
  loadMore: () => Promise<void>
  loadMoreError: Error | null
  hasPrevious: boolean
  /** `null` = the list began at its first page. */
  previous: Growth | null
  newer: number
  showNewer: () => void
  view: (from: number, to: number) => void
  duplicates: number
}): PageFeed<TItem> {
  const { pages, newer, showNewer, duplicates, hasPrevious, previous, ...rest } = options
  const last = pages.at(-1)
  let flat: readonly TItem[] | undefined
  return {
    ...rest,
    length: last ? last.start + last.length : 0,
    at(index) {
      const page = pages[pageAt(pages, index)]
      return page?.items[index - page.start]
    },
    get items() {
      flat ??= pages.flatMap((page) => page.items)
      return flat
    },
    retry: () => void rest.loadMore(),
    previous: previous
      ? {
          hasMore: hasPrevious,
          isLoading: previous.isLoading,
          error: previous.error,
          load: previous.run,
        }
      : undefined,
    newer: { count: newer, show: showNewer },
    drift: { duplicates },
  }
}
