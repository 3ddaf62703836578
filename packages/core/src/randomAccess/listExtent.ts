import { warnOnce } from '../error/warnOnce.ts'
import type { Page, Total } from '../page/page.ts'

/** How far a numbered list goes and by which size its rows are counted, as far as answers told. */
export interface ListExtent {
  /** Rows per page: the size that was asked for until an answer tells; `Infinity` = page 1 is the whole list. */
  readonly pageSize: number
  /** A page was full by that size. A short page can be explained by several. */
  readonly isSizeSure: boolean
  readonly total: Total | null
  /** Rows on the pages that can be reached, where the server says so. */
  readonly reachable: number | null
  /** Rows that were seen to exist. */
  readonly reached: number
  /** No row exists from this index on. */
  readonly below: number
  /** The newest answer; `null` = there was none. */
  readonly page: Page<unknown, number> | null
  /** When it came, in epoch milliseconds. */
  readonly at: number
  /** The row that the list begins at, believed to exist until an answer came. */
  readonly startRow: number
}

const growsAtItsEnd =
  'A list that is scrolled to any row says no total, so its length is what is known, and grows by a page whenever ' +
  'its end comes into view. Ask the API for the total where it can tell; else useInfinitePaginatedQuery fits better.'

/** What is known of a list before it is asked for. */
export const unknownExtent = (requestedSize: number, startRow = 0): ListExtent => ({
  pageSize: requestedSize,
  isSizeSure: false,
  total: null,
  reachable: null,
  reached: 0,
  below: Infinity,
  page: null,
  at: -Infinity,
  startRow: Number.isFinite(startRow) ? Math.max(0, Math.floor(startRow)) : 0,
})

/**
 * Learns from an answer. The newest has the word on how many rows there are; the size is the largest by which a
 * page was full, because a short page can be explained by a smaller one, and rows must not change places.
 *
 * Returns the same value where nothing is new.
 *
 * @param at when it came, in epoch milliseconds, by a clock that may be another's
 * @param isNews it came after whatever was learnt before, which two clocks can't tell
 *
 * @example
 * const extent = learnExtent(unknownExtent(500), page, Date.now())   // page 1 of 1,000 rows, cut to 100
 * extent.pageSize    // 100
 * rowCount(extent)   // 1000
 */
export function learnExtent(
  known: ListExtent,
  page: Page<unknown, number>,
  at: number,
  isNews = false,
): ListExtent {
  const isNewer = isNews || at > known.at
  if (page === known.page) return known
  const sized = learnSize(known, page, isNewer)
  // Of a list that doesn't page too, whose size is infinite.
  const start = page.target === 1 ? 0 : (page.target - 1) * sized.pageSize
  const end = page.items.length === 0 ? 0 : start + page.items.length
  const reached = Math.max(sized.reached, end)
  if (!isNewer) {
    const seen = Math.min(reached, sized.below)
    return seen === sized.reached ? sized : { ...sized, reached: seen }
  }
  const below = page.total?.precision === 'exact' ? Infinity : lowest(sized.below, page, start, end)
  const { total, pageCount, pageSize } = page
  if (total === null && pageCount === null && page.hasNext !== false) warnOnce(growsAtItsEnd)
  // By the size that this answer counts its pages by, be it another than the one that is sure.
  const reachable = pageCount === null || pageSize === null ? null : pageCount * pageSize
  return {
    ...sized,
    total,
    reachable,
    below,
    reached: Math.min(reached, below),
    page,
    at: Math.max(at, known.at),
  }
}

/** The same list by another size: how many rows there are doesn't depend on it. */
export const resizedExtent = (known: ListExtent, unknown: ListExtent): ListExtent => ({
  ...unknown,
  total: known.total,
  reachable: known.reachable,
  page: known.page,
  at: known.at,
})

/** Whether a page that doesn't exist begins where the rows that are known end, of a list that says no total. */
export const isEndOf = (known: ListExtent, target: number): boolean =>
  known.total?.precision !== 'exact' && (target - 1) * known.pageSize <= known.reached

/** Learns from a refusal: there is no such page. */
export function refuseExtent(known: ListExtent, target: number): ListExtent {
  const below = Math.min(known.below, (target - 1) * known.pageSize)
  if (below === known.below || target === 1) return known
  return { ...known, below, reached: Math.min(known.reached, below) }
}

/**
 * How many rows to make room for: the total inside what can be reached, where it is exact. Else what is known, and a
 * page more until the end is.
 *
 * @example
 * rowCount(unknownExtent(30))        // 30
 * rowCount(unknownExtent(30, 100))   // 120
 */
export function rowCount(extent: ListExtent): number {
  const { total, reachable, pageSize, reached, below, page, startRow } = extent
  if (total?.precision === 'exact') return Math.min(total.count, below, reachable ?? Infinity)
  if (page === null) return Math.min(below, (Math.floor(startRow / pageSize) + 1) * pageSize)
  return Math.min(below, reachable ?? Math.max(reached + pageSize, total?.count ?? 0))
}

function learnSize(known: ListExtent, page: Page<unknown, number>, isNewer: boolean): ListExtent {
  const told = page.pageSize ?? Infinity
  const isSure = told === Infinity || page.items.length === told
  const isBetter = isSure
    ? !known.isSizeSure || told > known.pageSize
    : !known.isSizeSure && isNewer
  if (!isBetter || (page.items.length === 0 && told !== Infinity)) return known
  if (told === known.pageSize) return isSure ? { ...known, isSizeSure: true } : known
  // What was counted by the other size stood elsewhere.
  return { ...known, pageSize: told, isSizeSure: isSure, reached: 0, below: Infinity }
}

/** The end that a page tells, where no total does. */
function lowest(below: number, page: Page<unknown, number>, start: number, end: number): number {
  if (page.items.length === 0) return page.hasNext === false ? Math.min(below, start) : below
  if (page.hasNext === false) return end
  return end >= below ? Infinity : below
}
