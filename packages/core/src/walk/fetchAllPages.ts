import type { Page, Target } from '../page/page.ts'
import type { PaginatedSource } from '../source/source.ts'
import {
  boundedWalk,
  type BoundedWalk,
  type FetchAllProgress,
  type FetchAllReport,
} from './boundedWalk.ts'
import { checkConcurrency, checkLimit, type WalkLimit } from './walkLimit.ts'

/** How much of a list to load, and how. */
export interface FetchAllOptions<TTarget extends Target> {
  /**
   * A bound, so that nobody loads a million pages by accident: `{ items: 1000 }` or `{ pages: 20 }`.
   * `{ pages: Infinity }` is everything.
   *
   * No page is asked for that it makes needless. Pages come whole, also the last; `toArray()` cuts to `items`.
   */
  limit: WalkLimit
  /** Rows per page, inside the API's limits. Choose it for a few items of an API with large pages. @default the API's maximum */
  pageSize?: number | undefined
  /**
   * The page to begin at: `report.next` of a walk that was interrupted or came to its limit. Keep the `pageSize`: a
   * page number counts pages of that size.
   *
   * Where the list ended `report.next` is `undefined`, and `undefined` is the first page: look before you resume, or the
   * list is loaded again.
   *
   * @default the first
   */
  from?: TTarget | undefined
  /** Requests under way at most, a whole number. Cursors can only be followed one after another. @default 8 */
  concurrency?: number | undefined
  /** Ends the walk, its requests and its waits at once; what was awaited rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /**
   * Called before each page is handed over, when a wait begins or grows, and when it is over.
   *
   * What it throws ends the walk: requests are aborted, and the walk rejects with it. An async one isn't waited for:
   * where it rejects, the walk ends at its next step, if there is one.
   */
  onProgress?: ((progress: FetchAllProgress) => void) | undefined
}

/**
 * Pages that are loaded while they are iterated over, a walk of its own each time.
 *
 * Not a promise: the first `async` function that returned it would load everything.
 */
export interface AllPages<TItem, TTarget extends Target> extends AsyncIterable<
  Page<TItem, TTarget>
> {
  /**
   * Loads every item, once: one that comes again stays where it came first. Cut to `limit.items`.
   *
   * It brings all or nothing; what should survive an error is iterated over.
   */
  toArray(): Promise<TItem[]>
  /** What the newest walk found so far. */
  readonly report: FetchAllReport<TTarget>
}

/**
 * Loads the pages of a list, in order, for exports, migrations and sums.
 *
 * Numbered lists are asked for eight pages at a time as soon as an answer counts them, and never more than twice as
 * many ahead of who iterates; others page by page. After 429, 503, a 403 that asks for a wait, and network failures
 * everything waits as long as the server says, at most a minute and three times for each page, and goes on with a single
 * request. `break` aborts what is under way.
 *
 * A page that can't be had is thrown after the pages before it; `report.next` is where to resume. A page that turned
 * out to be beyond the end isn't an error unless it is the first. Rows that move on the way come twice or not at all:
 * `report.drift` says that they did.
 *
 * @throws PaginationError where `limit` or `concurrency` make no sense; iterating throws what `source.load` does
 * @example
 * const all = fetchAllPages(projects, { limit: { pages: Infinity } })
 * for await (const page of all) await save(page.items)
 * all.report   // { pages: 36, items: 3531, duplicates: 0, total: { count: 3531, … }, drift: false, end: 'link', … }
 * @example
 * await fetchAllPages(projects, { limit: { items: 250 } }).toArray()   // 250 projects, of 3 pages of 100
 * @example
 * const { next } = all.report   // after an error; undefined where the list ended, and so nothing is left
 * if (next !== undefined) for await (const page of fetchAllPages(projects, { limit, from: next })) await save(page.items)
 */
export function fetchAllPages<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  options: FetchAllOptions<TTarget>,
): AllPages<TItem, TTarget> {
  const { limit, from, signal, onProgress } = options
  const { pageSize = source.api.pageSize.max, concurrency = 8 } = options
  checkLimit(limit)
  checkConcurrency(concurrency)

  const prepare = (): BoundedWalk<TItem, TTarget> =>
    boundedWalk(source, { limit, from, pageSize, concurrency, signal, onProgress })
  let newest = prepare()
  const begin = (): BoundedWalk<TItem, TTarget> => (newest = prepare())

  return {
    get report() {
      return newest.report
    },
    [Symbol.asyncIterator]() {
      const walk = begin()
      return {
        async next() {
          const step = await walk.next()
          return step.done ? step : { done: false, value: step.value.page }
        },
        async return() {
          await walk.return()
          return { done: true, value: undefined }
        },
      }
    },
    async toArray() {
      const items: TItem[] = []
      for await (const step of begin()) for (const item of step.items) items.push(item)
      return items.slice(0, limit.items)
    },
  }
}
