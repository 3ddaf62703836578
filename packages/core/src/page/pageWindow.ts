/** A page number that a pager shows, or the pages that it leaves out. */
export type WindowItem =
  | { readonly type: 'page'; readonly page: number }
  | { readonly type: 'gap'; readonly from: number; readonly to: number }

/** The fewest slots that hold both ends, both gaps and the current page. */
const fewestSlots = 5

/**
 * Brings a page number into a list: a whole number from 1 to `pageCount`, where that is known.
 *
 * @example
 * clampPage(0, 118)      // 1
 * clampPage(119, 118)    // 118
 * clampPage(119, null)   // 119
 */
export function clampPage(page: number, pageCount: number | null): number {
  const whole = Number.isNaN(page) ? 1 : Math.max(1, Math.floor(page))
  return pageCount === null ? whole : Math.min(whole, Math.max(1, pageCount))
}

/**
 * Lists the page numbers that a pager shows, with gaps for the pages left out.
 *
 * The list has the same length on every page, so nothing moves under the pointer, and a gap never hides
 * a single page. The work is proportional to `slots`, not to `pageCount`.
 * Where the count is unknown, the window ends at the current page.
 *
 * @example
 * pageWindow({ page: 1, pageCount: 12 })    // [1] 2 3 4 5 … 12
 * pageWindow({ page: 6, pageCount: 12 })    // 1 … 5 [6] 7 … 12
 * pageWindow({ page: 2, pageCount: 3 })     // 1 [2] 3
 */
export function pageWindow(options: {
  /** The current page, counted from 1; brought into the list where it is outside. */
  page: number
  pageCount: number | null
  /** Pages and gaps together, at least 5; an even number counts as the odd one below. @default 7 */
  slots?: number | undefined
}): WindowItem[] {
  const { slots: wished = 7 } = options
  const pageCount = Math.max(1, options.pageCount ?? clampPage(options.page, null))
  const page = clampPage(options.page, pageCount)
  const odd = Math.floor(wished) - (Math.floor(wished) % 2 === 0 ? 1 : 0)
  const slots = Math.max(fewestSlots, Number.isFinite(odd) ? odd : fewestSlots)
  if (pageCount <= slots) return pages(1, pageCount)

  // Both ends take a slot each, and so does a gap on either side; what is left stands around the page.
  const around = (slots - 5) / 2
  const edge = slots - 2
  if (page <= edge - around)
    return [...pages(1, edge), gap(edge + 1, pageCount - 1), one(pageCount)]
  if (page > pageCount - edge + around) {
    return [one(1), gap(2, pageCount - edge), ...pages(pageCount - edge + 1, pageCount)]
  }
  return [
    one(1),
    gap(2, page - around - 1),
    ...pages(page - around, page + around),
    gap(page + around + 1, pageCount - 1),
    one(pageCount),
  ]
}

const one = (page: number): WindowItem => ({ type: 'page', page })
const gap = (from: number, to: number): WindowItem => ({ type: 'gap', from, to })
const pages = (from: number, to: number): WindowItem[] =>
  Array.from({ length: to - from + 1 }, (_, index) => one(from + index))
