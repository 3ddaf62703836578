import type { Page, Target } from '../page/page.ts'
import type { PaginatedSource } from '../source/source.ts'
import { countSkipped, isStuck, mostStuck, nextOf, repeats } from './walkPages.ts'

/**
 * Where a list goes on after pages that were loaded in a row; `undefined` at its end, by the rules of every walk.
 *
 * @param targets what the pages were asked for by: a page that leads back to one of them is the last
 * @example
 * nextAfter([page1, page2], [1, 2], projects)   // 3
 */
export function nextAfter<TItem, TTarget extends Target>(
  pages: readonly Page<TItem, TTarget>[],
  targets: readonly TTarget[],
  source: Pick<PaginatedSource<TItem, TTarget>, 'getId'>,
): NonNullable<TTarget> | undefined {
  const [first] = pages
  const last = pages.at(-1)
  if (!first || !last) return undefined
  const before = pages.at(-2)
  if (before && repeats(before, last, source)) return undefined
  const latest = pages.slice(-mostStuck - 1)
  const isStandingStill = latest.every((page, at) => {
    const one = latest[at - 1]
    return one ? isStuck(one, page, source) : latest.length > mostStuck
  })
  if (isStandingStill) return undefined
  const rows = (): number =>
    pages.reduce((sum, page) => sum + page.items.length, countSkipped(first))
  const next = nextOf(last, rows)
  return next === null || targets.includes(next) ? undefined : next
}
