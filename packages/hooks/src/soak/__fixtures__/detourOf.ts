import { PaginationError, type PageNav } from '@paginated-query/core'

import type { Entry } from './checkPages.ts'
import type { PagesModel, Place } from './pagesModel.ts'

/**
 * Where a page that turned out not to exist led: a place before it, of which the nav tells. `null` = the page is
 * there, or may be. A text says what is wrong.
 */
export function detourOf(
  entryOf: (place: Place) => Entry | undefined,
  asked: Place,
  good: PagesModel['good'],
  nav: PageNav,
): Place | string | null {
  if (asked.page === 1 || !isMissing(entryOf(asked), asked)) return null
  const page = (nav.failed ? nav.failed.page : nav.page) ?? 1
  if (page >= asked.page) return `stays on page ${page}, which isn't there`
  if (page < 1) return `went to page ${page}`
  if (nav.moved === null && page !== good?.place.page) return 'went elsewhere without a word'
  const place = { page, cursors: asked.cursors.slice(0, page - 1), size: asked.size }
  // The page that was on screen may have another size: which of the two is asked for tells.
  const entry = entryOf(place)
  const isAskedFor = entry?.data !== undefined || (entry && entry.fetchStatus !== 'idle')
  return page === good?.place.page && !isAskedFor ? good.place : place
}

function isMissing(entry: Entry | undefined, asked: Place): boolean {
  const refusal = entry?.error instanceof PaginationError ? entry.error.refusal : null
  const page = entry?.data
  if (refusal === 'cursorExpired' && page === undefined) return true
  if (refusal === 'beyondEnd') return true
  if (page === undefined || page.items.length > 0 || page.hasNext !== false) return false
  return page.pageCount === null || page.pageCount < asked.page
}
