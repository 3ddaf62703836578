import { cursorNav } from '../nav/cursorNav.ts'
import type { CursorNav, NumberedNav, PageNav } from '../nav/nav.ts'
import type { Page, Target } from '../page/page.ts'
import { clampPage } from '../page/pageWindow.ts'
import { pageRange } from '../page/pageRange.ts'
import type { SizeLimits } from '../page/pageSize.ts'
import { cursorOf, trailOf } from '../state/cursorState.ts'
import type { PageState } from '../state/pageState.ts'
import { isSamePlace, type Moves } from './moves.ts'

/** What is known while one page at a time is shown. */
export interface PagesFacts<TTarget extends Target> {
  /** Where we are: the place asked for, or the one on screen if that failed. */
  readonly state: PageState
  /** The place asked for. */
  readonly asked: PageState
  readonly shown: { readonly page: Page<unknown, TTarget>; readonly state: PageState } | null
  readonly requestedSize: number
  readonly limits: SizeLimits
  readonly isPending: boolean
  readonly failed: Error | null
  readonly moved: PageNav['moved']
  /** The page after this one was asked for, and was empty. */
  readonly isEnd: boolean
  readonly href: ((state: PageState) => string) | undefined
  /** Asks for the page of a state ahead. */
  readonly prefetch: ((state: PageState) => void) | undefined
}

export type Commands = Pick<PageNav, 'goFirst' | 'goPrevious' | 'goNext' | 'setPageSize' | 'retry'>

/** The nav of a list whose pages have numbers. Counts are those of the page on screen. */
export function numberedPagesNav(
  facts: PagesFacts<number>,
  commands: Commands & { goTo: (page: number) => void },
): NumberedNav {
  const { state, asked, shown, isPending, failed, isEnd, href, prefetch } = facts
  const pageCount = shown?.page.pageCount ?? null
  const counted = pageCount === null ? null : state.page < pageCount
  const hasNext = isPending || !shown ? counted : isEnd ? false : shown.page.hasNext
  return {
    kind: 'numbered',
    ...common(facts),
    ...commands,
    page: state.page,
    pageCount,
    range: rangeOf(shown),
    hasPrevious: state.page > 1,
    hasNext,
    failed: failed && { page: asked.page, error: failed },
    ...(href && { href: (page: number) => href({ ...state, page }) }),
    ...(prefetch && {
      prefetch: (page: number) => {
        const isInList =
          page === clampPage(page, pageCount) && (page < state.page || hasNext !== false)
        if (isInList && page !== state.page) prefetch({ ...state, page })
      },
    }),
  }
}

/** The rows on screen, which are those of the page before while the next one loads. */
const rangeOf = (shown: PagesFacts<number>['shown']): PageNav['range'] =>
  shown &&
  pageRange({
    page: shown.state.page,
    pageSize: shown.page.pageSize,
    itemCount: shown.page.items.length,
    total: shown.page.total,
  })

/** The nav of a list that can only be followed. */
export function cursorPagesNav(
  facts: PagesFacts<Target> & {
    /** Rows before those on screen; `null` = not all pages before are known. */
    readonly rowsBefore: number | null
    readonly moves: Moves
  },
  commands: Commands,
): CursorNav {
  const { state, asked, shown, isPending, failed, isEnd, href, prefetch, rowsBefore, moves } = facts
  const isOnTrail = trailOf(state) !== null
  const isFirst = cursorOf(state) === null
  const rows = shown?.page.items.length ?? 0
  const hasNext =
    isPending || !shown
      ? null
      : isEnd ||
          moves.next(state) === state ||
          (shown.page.next === null && shown.page.hasNext === null)
        ? false
        : shown.page.hasNext
  return cursorNav({
    ...common(facts),
    ...commands,
    page: isFirst ? 1 : isOnTrail ? state.page : null,
    range:
      rowsBefore === null || rows === 0 ? null : { from: rowsBefore + 1, to: rowsBefore + rows },
    hasPrevious: isOnTrail && !isFirst,
    hasNext,
    failed: failed && { page: trailOf(asked) ? asked.page : null, error: failed },
    ...(href && { href: hrefOf }),
    ...(prefetch && {
      prefetch: (to) => {
        const place = moves[to](state)
        const isInList = to !== 'next' || hasNext !== false
        if (isInList && !isSamePlace(place, state)) prefetch(place)
      },
    }),
  })

  function hrefOf(to: 'first' | 'previous' | 'next'): string | null {
    const place = moves[to](state)
    return href && place !== state ? href(place) : null
  }
}

const common = (
  facts: PagesFacts<Target>,
): Pick<PageNav, 'total' | 'pageSize' | 'sizeLimits' | 'isPending' | 'moved'> => ({
  total: facts.shown?.page.total ?? null,
  pageSize: facts.shown ? facts.shown.page.pageSize : facts.requestedSize,
  sizeLimits: facts.limits,
  isPending: facts.isPending,
  moved: facts.moved,
})
