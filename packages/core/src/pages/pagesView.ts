import { PaginationError } from '../error/PaginationError.ts'
import type { Id } from '../feed/feed.ts'
import type { Page, Target } from '../page/page.ts'
import { repeats } from '../walk/walkPages.ts'
import { pageAfterResize } from '../state/numberedState.ts'
import { firstPage, type PageState } from '../state/pageState.ts'

/** A page together with where in which list it stands. */
export interface PlacedPage<TItem, TTarget extends Target> {
  readonly list: string
  readonly state: PageState
  readonly page: Page<TItem, TTarget>
}

/** Where to go instead of a page that isn't there. */
export interface Detour {
  readonly to: PageState
  /** `null` = the person is told by a Next that has ended. */
  readonly reason: 'beyondEnd' | 'cursorExpired' | null
}

/** What is on screen while one page at a time is shown. */
export interface PagesView<TItem, TTarget extends Target> {
  /** The page asked for, or the last good one of the same list until it arrives. */
  readonly shown: PlacedPage<TItem, TTarget> | null
  /** The page asked for isn't on screen yet. */
  readonly isPending: boolean
  /** Why the page asked for isn't going to be on screen. */
  readonly failed: Error | null
  readonly detour: Detour | null
}

/**
 * Decides what is on screen: the answer to what was asked, else the last good page of the same list.
 *
 * Another list's rows are never shown, and an error takes nothing away. A page that turned out not to exist
 * makes a detour to one that does: the last, the one that was on screen, or the first.
 */
export function viewPages<TItem, TTarget extends Target>(options: {
  list: string
  state: PageState
  answer: Page<TItem, TTarget> | undefined
  error: Error | null
  /** The last page that was on screen, of any list. */
  seen: PlacedPage<TItem, TTarget> | null
  getId: (item: TItem) => Id
}): PagesView<TItem, TTarget> {
  const { list, state, answer, error } = options
  const seen = options.seen?.list === list ? options.seen : null
  const detour = findDetour({ ...options, seen })
  const hasArrived = answer !== undefined && detour === null
  const failed = hasArrived || detour ? null : error
  return {
    shown: hasArrived ? { list, state, page: answer } : seen,
    isPending: !hasArrived && failed === null,
    failed,
    detour,
  }
}

function findDetour<TItem, TTarget extends Target>(options: {
  list: string
  state: PageState
  answer: Page<TItem, TTarget> | undefined
  error: Error | null
  seen: PlacedPage<TItem, TTarget> | null
  getId: (item: TItem) => Id
}): Detour | null {
  const { list, state, answer, error, seen, getId } = options
  if (state.page === 1) return null
  const first = firstPage(state, list)
  const refusal = error instanceof PaginationError ? error.refusal : null
  if (refusal === 'cursorExpired' && answer === undefined) return { to: first, reason: refusal }

  const isAfterSeen = seen !== null && seen.state.page < state.page
  const isMissing =
    answer !== undefined && isNothingNew(isAfterSeen ? seen.page : null, answer, getId)
  if (!isMissing && refusal !== 'beyondEnd') return null
  const pageCount = (answer ?? seen?.page)?.pageCount ?? null
  if (pageCount !== null && pageCount < state.page) {
    return beyondEnd({ ...first, page: pageCount })
  }
  // The page on screen was refused by its own refresh: the list shrank, nobody says how far. In steps that double
  // the way back to it takes few requests.
  if (refusal !== null && seen && seen.state.page >= state.page) {
    const step = Math.max(1, 2 * (seen.state.page - state.page))
    return beyondEnd({ ...first, page: Math.max(1, state.page - step) })
  }
  // An empty page of a list that ends there: its last page can hold no rows, and going on would loop.
  if (pageCount !== null && refusal === null) return null
  if (isAfterSeen && seen.page.items.length > 0) {
    const to = seenBySize(seen, state)
    return state.page === to.page + 1 ? { to, reason: null } : beyondEnd(to)
  }
  return beyondEnd(first)
}

const beyondEnd = (to: PageState): Detour => ({ to, reason: 'beyondEnd' })

/** Where the page on screen is by the size that was chosen since. */
function seenBySize(seen: PlacedPage<unknown, Target>, { page, pageSize }: PageState): PageState {
  if (pageSize === undefined || pageSize === seen.state.pageSize) return seen.state
  const size = seen.page.pageSize ?? seen.page.requestedSize
  const to = pageAfterResize(seen.state.page, size, pageSize)
  // The page asked for is the one that isn't there.
  return { ...seen.state, pageSize, page: Math.min(to, page - 1) }
}

/**
 * Whether a page brings nothing: it is empty and the last, or it holds the rows of the page before again, as an
 * endpoint that ignores page numbers answers.
 */
export function isNothingNew<TItem, TTarget extends Target>(
  before: Page<TItem, TTarget> | null,
  page: Page<TItem, TTarget>,
  getId: (item: TItem) => Id,
): boolean {
  if (page.items.length === 0) return page.hasNext === false
  return before !== null && repeats(before, page, { getId })
}
