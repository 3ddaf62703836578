import type { Id } from '../feed/feed.ts'
import type { Page } from '../page/page.ts'
import { rowCount, type ListExtent } from './listExtent.ts'
import type { PageSpan } from './pagesInView.ts'
import type { RandomAccessRows, RowState } from './randomAccessRows.ts'

const loaded: RowState = { type: 'loaded' }
const pending: RowState = { type: 'pending' }
const missing: RowState = { type: 'missing' }

/**
 * The rows of a list as its pages place them: the row at an index is looked up when it is read, so that a list of
 * any length costs nothing to make.
 */
export function placedRows<TItem>(list: {
  extent: ListExtent
  inView: PageSpan
  /** A page that there is, of whatever age. */
  pageAt: (page: number) => Page<TItem, number> | undefined
  /** What went wrong with a page that isn't there. */
  failureAt: (page: number) => Extract<RowState, { type: 'failed' }> | undefined
  getId: (item: TItem) => Id
  view: (from: number, to: number) => void
}): RandomAccessRows<TItem> {
  const { extent, inView, pageAt, failureAt, getId, view } = list
  const { pageSize } = extent
  const length = rowCount(extent)
  const isRow = (index: number): boolean => Number.isInteger(index) && index >= 0 && index < length
  const pageOf = (index: number): number => Math.floor(index / pageSize) + 1
  const at = (index: number): TItem | undefined =>
    isRow(index) ? pageAt(pageOf(index))?.items[index % pageSize] : undefined
  const isWaiting = (page: number): boolean => !pageAt(page) && !failureAt(page)
  return {
    length,
    total: extent.total,
    pageSize: pageSize === Infinity ? null : pageSize,
    at,
    stateAt(index) {
      if (!isRow(index)) return missing
      const page = pageAt(pageOf(index))
      if (page) return index % pageSize < page.items.length ? loaded : missing
      return failureAt(pageOf(index)) ?? pending
    },
    getId,
    get isPending() {
      for (let page = inView.from; page <= inView.to; page += 1) if (isWaiting(page)) return true
      return false
    },
    view,
  }
}
