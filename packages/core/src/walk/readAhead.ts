import type { Page, Target } from '../page/page.ts'
import { growth, type ListSize } from './growth.ts'

/** Takes the page of a target. At most `most` pages are asked for, this one included. */
export type TakePage<TItem, TTarget extends Target> = (
  target: TTarget,
  most: number,
) => Promise<Page<TItem, TTarget>>

const nothing = { page: Infinity, most: 0 }

/**
 * Makes a taker of pages that asks for the pages behind one together with it: `concurrency` at a time, and as many as
 * there are by the answers so far. Until one counts pages, and behind cursors, that is none. While one answer is slow
 * the others go on, twice as far ahead at most, or a single one would stop them all.
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
  let underWay = 0
  /** The page that is awaited, and how many may be asked for from there on. */
  let wanted = nothing

  const request = async (target: TTarget): Promise<Page<TItem, TTarget>> => {
    underWay += 1
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
    } finally {
      underWay -= 1
      // Who takes the page that was awaited says anew how many may follow.
      if (target === wanted.page) wanted = nothing
      lookAhead()
    }
  }
  const isFree = (): boolean => underWay < concurrency
  const lookAhead = (): void => {
    const { page, most } = wanted
    const last = Math.min(page + Math.min(2 * concurrency, most) - 1, counted?.pageCount ?? 0, end)
    for (let next = page + 1; next <= last && isFree(); next += 1) {
      void foresee(next as TTarget)
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
      wanted = { page: target, most }
      lookAhead()
    }
    for (;;) {
      const page = await foresee(target)
      asked.delete(target)
      if (!isOutdated(page)) return page
    }
  }
}
