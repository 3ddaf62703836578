import type { Page, Target } from '../page/page.ts'
import { growth, type ListSize } from './growth.ts'

/** Takes the page of a target. At most `most` pages are asked for, this one included. */
export type TakePage<TItem, TTarget extends Target> = (
  target: TTarget,
  most: number,
) => Promise<Page<TItem, TTarget>>

/**
 * Makes a taker of pages that asks for the pages behind one together with it: at most `concurrency` in all, and
 * as many as there are by the answers so far. Until one counts pages, and behind cursors, that is none.
 *
 * A page that says it is the last is asked for again where a newer answer knows a longer list: the rows that made it
 * longer may stand on that page.
 */
export function readAhead<TItem, TTarget extends Target>(options: {
  ask: (target: TTarget) => Promise<Page<TItem, TTarget>>
  concurrency: number
}): TakePage<TItem, TTarget> {
  const { ask, concurrency } = options
  const asked = new Map<TTarget, Promise<Page<TItem, TTarget>>>()
  let newest: ListSize | undefined
  let counted: (ListSize & { readonly rows: number }) | undefined
  /** Nothing behind a page that was refused is of any use, and nothing behind one that leads elsewhere has a name. */
  let end = Infinity

  const request = async (target: TTarget): Promise<Page<TItem, TTarget>> => {
    try {
      const page = await ask(target)
      const { total, pageCount, items, next } = page
      const rows = items.length
      newest = { total, pageCount }
      // Pages may be counted by a guess at their size, at which the fullest page is best.
      const isBetter = !counted || growth(counted, page) !== 0 || rows > counted.rows
      if (pageCount !== null && isBetter) counted = { total, pageCount, rows }
      if (next !== null && next !== Number(target) + 1) limitTo(target)
      return page
    } catch (error) {
      limitTo(target)
      throw error
    }
  }
  const limitTo = (target: TTarget): void => {
    if (typeof target === 'number') end = Math.min(end, target)
  }
  const foresee = (target: TTarget): Promise<Page<TItem, TTarget>> => {
    const known = asked.get(target)
    if (known) return known
    const answer = request(target)
    asked.set(target, answer)
    // It may fail before its turn, or without ever having one.
    answer.catch(() => {})
    return answer
  }
  const isOutdated = (page: Page<TItem, TTarget>): boolean =>
    page.hasNext === false && newest !== undefined && growth(page, newest) > 0

  return async (target, most) => {
    void foresee(target)
    if (typeof target === 'number') {
      const last = Math.min(target + Math.min(concurrency, most) - 1, counted?.pageCount ?? 0, end)
      for (let page: number = target + 1; page <= last; page += 1) void foresee(page as TTarget)
    }
    for (;;) {
      const page = await foresee(target)
      asked.delete(target)
      if (!isOutdated(page)) return page
    }
  }
}
