import type { Total } from './page.ts'

/**
 * Says which rows a numbered page shows, counted from 1, or `null` where that can't be known.
 *
 * The total limits a page only where the rows on screen aren't counted: a row more than the total says
 * is on screen all the same.
 *
 * @example
 * pageRange({ page: 2, pageSize: 30, itemCount: 30, total: null })   // { from: 31, to: 60 }
 * pageRange({ page: 118, pageSize: 30, total: { count: 3531, precision: 'exact' } })   // { from: 3511, to: 3531 }
 * pageRange({ page: 1, pageSize: 30, itemCount: 0, total: null })    // null
 */
export function pageRange(options: {
  page: number
  pageSize: number | null
  /** Rows on screen. @default a full page, or what the total leaves for this one */
  itemCount?: number | undefined
  total: Total | null
}): { from: number; to: number } | null {
  const { page, pageSize, itemCount, total } = options
  if (pageSize === null) {
    return page === 1 && itemCount !== undefined && itemCount > 0
      ? { from: 1, to: itemCount }
      : null
  }
  const before = (page - 1) * pageSize
  const rows = itemCount ?? (total ? Math.min(pageSize, total.count - before) : pageSize)
  return rows > 0 ? { from: before + 1, to: before + rows } : null
}
