import {
  walkPages,
  type Page,
  type PaginatedSource,
  type Target,
  type WalkEnd,
} from '@paginated-query/core'

import { brokenLaw } from './brokenLaw.ts'
import { checkPage, checkWalk } from './checkWalk.ts'
import { walkBack } from './walkBack.ts'

/** What a walk through a list found. */
export interface Walk<TItem, TTarget extends Target> {
  /** Every item once, in the order in which it came first. */
  readonly items: readonly TItem[]
  readonly pages: readonly Page<TItem, TTarget>[]
  /** Items that came again, because rows moved between two requests. */
  readonly duplicates: readonly TItem[]
  /** What settled that the last page is the last. */
  readonly end: WalkEnd
}

export interface WalkOptions {
  pageSize: number
  /** The ids of every item, in order. @default unknown: then only what came twice is noticed */
  expected?: readonly (string | number)[] | undefined
  /** Whether to go back from the last page by `previous` and compare the pages. @default false */
  back?: boolean | undefined
  /** Whether rows move while the walk goes on. @default where the total changes */
  moves?: boolean | undefined
  /** A walk that is longer counts as endless. @default 10_000 */
  maxPages?: number | undefined
  signal?: AbortSignal | undefined
}

/**
 * Walks a whole list and checks the laws of walking on the way: every item once and in order, back again by `previous`,
 * an end where the server says, page count and total as they came, nothing twice, no page larger than its size.
 *
 * Where rows move on the way, items may come twice: those are reported as `duplicates`. It needs no test runner.
 *
 * @throws Error in words for the first law that is broken, and what the source throws
 * @example
 * const { items, pages, end } = await walk(projects, { pageSize: 100, back: true })
 * items.length   // 3531
 * pages.length   // 36
 * end            // 'link'
 */
export async function walk<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  options: WalkOptions,
): Promise<Walk<TItem, TTarget>> {
  const { pageSize, maxPages = 10_000, signal } = options
  const items: TItem[] = []
  const pages: Page<TItem, TTarget>[] = []
  const duplicates: TItem[] = []
  const seen = new Set<string | number>()
  const steps = walkPages(source, { pageSize, signal })
  for (;;) {
    const step = await steps.next()
    if (step.done) {
      const found: Walk<TItem, TTarget> = { items, pages, duplicates, end: step.value }
      checkWalk(source, found, options)
      if (options.back) await walkBack(source, pages, options)
      return found
    }
    const page = step.value
    pages.push(page)
    checkPage(source, page, pages.length)
    if (pages.length > maxPages) {
      throw brokenLaw(source, {
        law: 3,
        page: pages.length,
        what: 'the list goes on',
        expected: `an end within ${maxPages} pages`,
      })
    }
    for (const item of page.items) {
      const id = source.getId(item)
      ;(seen.has(id) ? duplicates : items).push(item)
      seen.add(id)
    }
  }
}
