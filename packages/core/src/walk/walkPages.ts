import type { Evidence, Page, Target } from '../page/page.ts'
import type { PaginatedSource } from '../source/source.ts'

/** Why a walk ended: what settled it, or a page that led back to where the walk had been. */
export type WalkEnd = Evidence | 'repeated'

/**
 * Walks a list page by page, from the first to where the server ends it.
 *
 * A target that was visited already, and a page that brings the same rows again where the server doesn't say
 * whether more follow, end the walk: nothing loops. Returns the reason.
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
  const { pageSize = source.api.pageSize.max, signal } = options
  const visited = new Set<TTarget>()
  let target = options.from ?? source.api.style.first
  let before: Page<TItem, TTarget> | undefined
  let rows = 0
  for (;;) {
    visited.add(target)
    const page = await source.load({ target, pageSize, signal })
    if (before && repeats(before, page, source)) return 'repeated'
    yield page
    rows += page.items.length
    const next = nextOf(page, () => (options.from === undefined ? rows : Infinity))
    if (next === null) return page.evidence
    if (visited.has(next)) return 'repeated'
    before = page
    target = next
  }
}

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
  return (
    before.hasNext === null &&
    page.items.length > 0 &&
    page.items.length === before.items.length &&
    page.items.every((item, index) => {
      // Rows without an id are told apart by nothing.
      const id: unknown = getId(item)
      return id !== null && id !== undefined && id === getId(before.items[index] as TItem)
    })
  )
}
