import type { Page } from '../page/page.ts'

/**
 * By how much a list grew from one answer to another: in rows where both count them, in pages where neither does,
 * and 0 where nothing is certain. A number of pages beside a total may be a guess.
 */
export function growth(before: ListSize, after: ListSize): number {
  if (before.total && after.total) {
    const isExact = before.total.precision === 'exact' && after.total.precision === 'exact'
    return isExact ? after.total.count - before.total.count : 0
  }
  if (before.total || after.total || before.pageCount === null || after.pageCount === null) return 0
  return after.pageCount - before.pageCount
}

/** What an answer says about the size of its list. */
export type ListSize = Pick<Page<unknown>, 'total' | 'pageCount'>
