import {
  walkPages,
  type Page,
  type PaginatedSource,
  type Target,
  type WalkEnd,
} from '@paginated-query/core'

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

/**
 * Walks a whole list and checks the laws of walking on the way: every item once, no page larger than the server says,
 * `previous` leads back, page count and total agree with what came.
 *
 * Where the total changes on the way, rows moved, and items may come twice: those are reported as `duplicates`.
 *
 * @throws Error in words at the first law that is broken, and what the source throws
 * @example
 * const { items, pages, end } = await walk(projects, { pageSize: 100 })
 * items.length   // 3531
 * pages.length   // 36
 * end            // 'link'
 */
export async function walk<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  options: {
    pageSize: number
    /** Whether rows move while the walk goes on. @default where the total changes */
    moves?: boolean | undefined
    /** A walk that is longer counts as endless. @default 10_000 */
    maxPages?: number | undefined
    signal?: AbortSignal | undefined
  },
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
      checkEnd(source, found, options.moves ?? hasMoved(pages))
      return found
    }
    const page = step.value
    checkPage(source, page)
    pages.push(page)
    if (pages.length > maxPages) fail(source, `it didn't end within ${maxPages} pages`)
    for (const item of page.items) {
      const id = source.getId(item)
      ;(seen.has(id) ? duplicates : items).push(item)
      seen.add(id)
    }
  }
}

const hasMoved = (pages: readonly Page<unknown>[]): boolean =>
  pages.some((page) => page.total?.count !== pages[0]?.total?.count)

function checkPage<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  { items, target, pageSize }: Page<TItem, TTarget>,
): void {
  if (pageSize !== null && items.length > pageSize) {
    fail(source, `page ${name(target)} has ${items.length} items where its size is ${pageSize}`)
  }
}

function checkEnd<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  { items, pages, duplicates, end }: Walk<TItem, TTarget>,
  isMoving: boolean,
): void {
  if (isMoving) return
  const [again] = duplicates
  if (again !== undefined) {
    fail(source, `the item ${source.getId(again)} came twice although nothing moved`)
  }
  for (const [index, { target, previous }] of pages.entries()) {
    const before = pages[index - 1]
    // A cursor back needn't be the one that led here; a number must be.
    if (before && typeof previous === 'number' && previous !== before.target) {
      fail(
        source,
        `page ${name(target)} calls ${previous} its previous, but came after ${name(before.target)}`,
      )
    }
  }
  const last = pages.at(-1)
  if (last === undefined) return
  if (last.hasNext !== false && end !== 'repeated') {
    fail(source, `it ended at page ${name(last.target)}, which says that more may follow`)
  }
  const { total, pageCount } = last
  if (total?.precision === 'exact' && total.count !== items.length) {
    fail(source, `its total is ${total.count}, but ${items.length} items came`)
  }
  if (pageCount !== null && pageCount !== pages.length) {
    fail(source, `its page count is ${pageCount}, but ${pages.length} pages came`)
  }
}

const name = (target: Target): string => (target === null ? 'first' : String(target))

function fail<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  what: string,
): never {
  throw new Error(
    `[paginated-query] The list of ${source.api.name} breaks a law of walking: ${what}.`,
  )
}
