import { warnOnce } from '../error/warnOnce.ts'
import { rowCount, type ListExtent } from './listExtent.ts'

/** Pages that stand one after another, both included. */
export interface PageSpan {
  readonly from: number
  readonly to: number
}

/** More than any screen shows, and few enough to be observed at once. */
const mostPages = 50

/**
 * The pages that rows in view touch. Rows beyond the end count as the last one, and an empty list has its first
 * page in view, because that is where rows would appear.
 *
 * @example
 * pagesInView({ from: 95, to: 104 }, extent)   // by 100 rows a page: { from: 1, to: 2 }
 */
export function pagesInView(rows: { from: number; to: number }, extent: ListExtent): PageSpan {
  const last = Math.max(0, rowCount(extent) - 1)
  const pageOf = (row: number): number =>
    Math.floor(Math.max(0, Math.min(last, row || 0)) / extent.pageSize) + 1
  const from = pageOf(Math.min(rows.from, rows.to))
  const to = pageOf(Math.max(rows.from, rows.to))
  if (to - from >= mostPages) {
    warnOnce(
      () =>
        `Rows ${rows.from} to ${rows.to} are said to be in view, on ${to - from + 1} pages, of which the first ${mostPages} ` +
        'are asked for. Tell `view` the rows on screen, or ask for larger pages.',
    )
  }
  return { from, to: Math.min(to, from + mostPages - 1) }
}

/** Whether a page is one of a span. */
export const isIn = (span: PageSpan, page: number): boolean => span.from <= page && page <= span.to
