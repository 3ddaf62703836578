import type { Page, Target } from '../page/page.ts'

/**
 * A page of a list that has so many rows now. The page count follows where it was what the total fills; where next and
 * previous lead is left to the server, and so is a total that isn't exact.
 *
 * @example
 * recount({ ...page, total: { count: 91, precision: 'exact' }, pageSize: 10, pageCount: 10 }, 90).pageCount   // 9
 */
export function recount<TItem, TTarget extends Target>(
  page: Page<TItem, TTarget>,
  count: number,
): Page<TItem, TTarget> {
  const { total, pageSize, pageCount, target, items } = page
  if (total?.precision !== 'exact' || total.count === count) return page
  const isCounted = pageSize !== null && pageCount === pagesOf(total.count, pageSize)
  // A page with rows is there, whatever the count says: its rows move up when the server says so.
  const least = typeof target === 'number' && items.length > 0 ? target : 1
  return {
    ...page,
    total: { ...total, count },
    pageCount: isCounted ? Math.max(least, pagesOf(count, pageSize)) : pageCount,
  }
}

const pagesOf = (count: number, size: number): number => Math.max(1, Math.ceil(count / size))
