import type { Total } from '../page/page.ts'
import type { NextPage } from './readNextPage.ts'

/**
 * The size that a server used: what it says, else for lists that are counted in rows the distance to the next page,
 * else the one that was asked for where that is known to be used, else what explains the counts.
 */
export function usedPageSize(facts: {
  rows: number
  asked: { target: number; pageSize: number; isSizeKnown?: boolean | undefined }
  total: Total | null
  unit: 'page' | 'row'
  pointer: NextPage
  echoedSize: number | null
  pageCount: number | null
}): number {
  const { rows, asked, total, unit, pointer, echoedSize } = facts
  if (echoedSize !== null) return echoedSize
  const most = Math.max(rows, asked.pageSize)
  const skipped = (asked.target - 1) * asked.pageSize
  if (unit === 'row' && typeof pointer === 'number' && pointer > skipped) {
    return Math.min(most, pointer - skipped)
  }
  if (asked.isSizeKnown || rows === 0) return most
  if (total?.precision === 'exact') return inferPageSize(facts, total.count) ?? most
  // A short page that isn't the last was cut.
  const before = unit === 'row' ? skipped : (asked.target - 1) * rows
  const isMore =
    (unit === 'row' && pointer === 'unnamed') || (total !== null && total.count > before + rows)
  return isMore ? rows : most
}

/**
 * The size a server used without saying so: the first that explains how many rows came, given the total and whether
 * more follow. What was asked for; else this page is full, and its rows are the size; else this page is the last, and
 * the pages before it hold the rest. Where two explain it this may be the wrong one, so a total by itself never ends
 * a walk before that many rows have come.
 */
function inferPageSize(
  facts: {
    rows: number
    asked: { target: number; pageSize: number }
    unit: 'page' | 'row'
    pointer: NextPage
    pageCount: number | null
  },
  exact: number,
): number | undefined {
  const { rows, asked, unit, pointer, pageCount } = facts
  const { target, pageSize } = asked
  // Rows are skipped by the size that was asked for, pages by the one that was used.
  const before = (size: number): number => (target - 1) * (unit === 'row' ? pageSize : size)
  const explains = (size: number): boolean =>
    Number.isInteger(size) &&
    rows === Math.min(size, exact - before(size)) &&
    (pointer === undefined || (pointer !== null) === before(size) + size < exact) &&
    (pageCount === null || pageCount === Math.ceil(exact / size))
  const candidates =
    unit === 'row' ? [pageSize, rows] : [pageSize, rows, (exact - rows) / (target - 1)]
  return candidates.find(explains)
}
