import { isRefused } from '../error/isRefused.ts'
import { PaginationError } from '../error/PaginationError.ts'
import type { Evidence, Page, Target } from '../page/page.ts'
import type { PaginatedSource } from '../source/source.ts'

/**
 * Why a walk ended: what settled it, a page that led back to where the walk had been, or a refusal that says that
 * the list ended before.
 */
export type WalkEnd = Evidence | 'repeated' | 'beyondEnd'

/** One page of a walk. */
export interface WalkStep<TItem, TTarget extends Target> {
  readonly page: Page<TItem, TTarget>
  /** Where the walk goes on; `null` at the end. */
  readonly next: NonNullable<TTarget> | null
  /** Why it ends here; `null` = it goes on, so far as is known. */
  readonly end: WalkEnd | null
}

/**
 * Walks a list page by page, from the first to where the server ends it.
 *
 * A target that was visited already, the same rows again where the server doesn't say whether more follow, and the same
 * rows five times in a row end the walk: nothing loops. So does a page that the server refuses as beyond the end, in
 * whatever words where the page before said that it is the last, unless it is the first. Returns the reason. Asks for one page after another and fails with the first that does;
 * `fetchAllPages` asks ahead and waits.
 *
 * @example
 * for await (const page of walkPages(projects, { pageSize: 100 })) console.log(page.items.length)   // 100, 100, … 31
 */
export async function* walkPages<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  options: {
    pageSize?: number | undefined
    from?: TTarget | undefined
    signal?: AbortSignal | undefined
  } = {},
): AsyncGenerator<Page<TItem, TTarget>, WalkEnd, void> {
  const { pageSize = source.api.pageSize.max, from, signal } = options
  const steps = followPages(source, {
    from,
    load: (target) => source.load({ target, pageSize, signal }),
  })
  for (;;) {
    const step = await steps.next()
    if (step.done) return step.value
    yield step.value.page
  }
}

/** The rule of every walk: `load` brings the pages, whichever way. */
export async function* followPages<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  options: {
    from: TTarget | undefined
    load: (target: TTarget) => Promise<Page<TItem, TTarget>>
  },
): AsyncGenerator<WalkStep<TItem, TTarget>, WalkEnd, void> {
  const visited = new Set<TTarget>()
  let target = options.from ?? source.api.style.first
  let before: Page<TItem, TTarget> | undefined
  let rows = 0
  let stuck = 0
  for (;;) {
    visited.add(target)
    let page: Page<TItem, TTarget>
    try {
      page = await options.load(target)
    } catch (error) {
      if (before && isBeyondEnd(error, before)) return 'beyondEnd'
      throw error
    }
    if (before && repeats(before, page, source)) return 'repeated'
    stuck = before && isStuck(before, page, source) ? stuck + 1 : 0
    if (stuck === mostStuck) return 'repeated'
    rows += page.items.length + (before ? 0 : countSkipped(page))
    const next = nextOf(page, () => rows)
    if (next === null || visited.has(next)) {
      const end = next === null ? page.evidence : 'repeated'
      yield { page, next: null, end }
      return end
    }
    yield { page, next, end: null }
    before = page
    target = next
  }
}

/** Where the page before said that it is the last, the server needn't say it again in words that the style knows. */
export const isBeyondEnd = (error: unknown, { hasNext }: Page<unknown>): boolean =>
  error instanceof PaginationError &&
  (error.refusal === 'beyondEnd' || (hasNext === false && isRefused(error)))

/** Rows that the page at which a walk begins must have before it: those pages are as full as this one at least. */
export const countSkipped = ({ target, items }: Page<unknown>): number =>
  typeof target === 'number' ? (target - 1) * items.length : 0

/**
 * Where a walk goes on. A total ends it only when that many rows have come: the size it is divided by may be a guess.
 */
export function nextOf<TItem, TTarget extends Target>(
  page: Page<TItem, TTarget>,
  /** Rows from the first page to this one. */
  countRows: () => number,
): NonNullable<TTarget> | null {
  if (page.hasNext !== false) return page.next
  const isShort =
    page.evidence === 'total' &&
    page.items.length > 0 &&
    page.items.length < page.requestedSize &&
    countRows() < (page.total?.count ?? 0)
  return isShort && typeof page.target === 'number'
    ? ((page.target + 1) as NonNullable<TTarget>)
    : null
}

/** An endpoint that ignores the page number answers with the same rows for ever. */
export function repeats<TItem, TTarget extends Target>(
  before: Page<TItem, TTarget>,
  page: Page<TItem, TTarget>,
  { getId }: Pick<PaginatedSource<TItem, TTarget>, 'getId'>,
): boolean {
  return before.hasNext === null && hasSameRows(before, page, getId)
}

/** Rows that come to a list that isn't counted may push a page down by a page, but hardly again and again. */
export const mostStuck = 4

/** The same rows of a list that didn't grow, though more are promised. */
export const isStuck = <TItem, TTarget extends Target>(
  before: Page<TItem, TTarget>,
  page: Page<TItem, TTarget>,
  { getId }: Pick<PaginatedSource<TItem, TTarget>, 'getId'>,
): boolean => before.total?.count === page.total?.count && hasSameRows(before, page, getId)

const hasSameRows = <TItem, TTarget extends Target>(
  before: Page<TItem, TTarget>,
  page: Page<TItem, TTarget>,
  getId: (item: TItem) => unknown,
): boolean =>
  page.items.length > 0 &&
  page.items.length === before.items.length &&
  page.items.every((item, index) => {
    // Rows without an id are told apart by nothing.
    const id = getId(item)
    return id !== null && id !== undefined && id === getId(before.items[index] as TItem)
  })
