import type { Id, Page, RandomAccessRows, RowState } from '@paginated-query/core'
import { placedRows, type ListExtent, type PageSpan } from '@paginated-query/core/internal'

/** What is in view at one moment. */
export interface RandomAccessSnapshot<TItem> {
  readonly rows: RandomAccessRows<TItem>
  /** Something of the list is known; it may hold no rows. */
  readonly isLoaded: boolean
  /** What went wrong with a page in view. */
  readonly error: Error | null
  /** What it was made from: another snapshot of the same says the same. */
  readonly made: readonly unknown[]
}

/** Draws up what is in view: the pages there as they are now, the others as the cache has them when they are read. */
export function randomAccessSnapshot<TItem>(list: {
  extent: ListExtent
  inView: PageSpan
  /** An observed page, or what the cache holds of another. */
  look: (page: number) => { data: Page<TItem, number> | undefined; error: Error | null }
  cached: (page: number) => Page<TItem, number> | undefined
  retry: (page: number) => void
  getId: (item: TItem) => Id
  view: (from: number, to: number) => void
}): RandomAccessSnapshot<TItem> {
  const { extent, inView, look, cached, retry, getId, view } = list
  const pages = new Map<number, Page<TItem, number>>()
  const failures = new Map<number, Extract<RowState, { type: 'failed' }>>()
  const made: unknown[] = [extent, inView.from, inView.to]
  let firstError: Error | null = null
  for (let page = inView.from; page <= inView.to; page += 1) {
    const { data, error } = look(page)
    made.push(data, error)
    firstError ??= error
    if (data) pages.set(page, data)
    else if (error) failures.set(page, { type: 'failed', error, retry: () => retry(page) })
  }
  return {
    isLoaded: extent.page !== null,
    error: firstError,
    made,
    rows: placedRows({
      extent,
      inView,
      pageAt: (page) => pages.get(page) ?? cached(page),
      failureAt: (page) => failures.get(page),
      getId,
      view,
    }),
  }
}

/** Whether two snapshots say the same, so that nothing has to be drawn. */
export const saysTheSame = (
  a: Pick<RandomAccessSnapshot<never>, 'made'>,
  b: Pick<RandomAccessSnapshot<never>, 'made'>,
): boolean => a.made.length === b.made.length && a.made.every((it, index) => it === b.made[index])
