import { clampPageSize, type SizeLimits } from '../page/pageSize.ts'
import { clampPage } from '../page/pageWindow.ts'
import type { Cursor } from '../page/page.ts'
import { back, follow } from '../state/cursorState.ts'
import { resizeNumbered } from '../state/numberedState.ts'
import { firstPage, type PageState } from '../state/pageState.ts'

/** How a person's wish changes the state. Each is pure, so that five quick presses count five times. */
export interface Moves {
  readonly first: (state: PageState) => PageState
  readonly previous: (state: PageState) => PageState
  readonly next: (state: PageState) => PageState
  readonly resize: (state: PageState, pageSize: number) => PageState
}

/** The moves of a list whose pages have numbers. Where the count is unknown, Next has no bound. */
export function numberedMoves(options: {
  pageCount: number | null
  /** Rows per page on screen. */
  shownSize: number
  /** The size that the page on screen was asked for with, as its state has it. */
  shownAt?: number | undefined
  limits: SizeLimits
}): Moves & { readonly to: (state: PageState, page: number) => PageState } {
  const { shownSize, shownAt, limits } = options
  // What is on screen speaks of its own size only.
  const isShownSize = (state: PageState): boolean => state.pageSize === shownAt
  const to = (state: PageState, page: number): PageState => ({
    ...state,
    page: clampPage(page, isShownSize(state) ? options.pageCount : null),
  })
  return {
    to,
    first: (state) => to(state, 1),
    previous: (state) => to(state, state.page - 1),
    next: (state) => to(state, state.page + 1),
    resize: (state, wished) => {
      const pageSize = clampPageSize(wished, limits)
      const size = isShownSize(state)
        ? shownSize
        : clampPageSize(state.pageSize ?? shownSize, limits)
      return resizeNumbered(state, { pageSize, shownPage: state.page, shownSize: size })
    },
  }
}

/** The moves of a list that can only be followed. Where the next cursor isn't known, Next changes nothing. */
export function cursorMoves(options: {
  list: string
  /** The cursor after a page, as far as it was loaded. */
  nextOf: (state: PageState) => Cursor
  limits: SizeLimits
}): Moves {
  const { list, nextOf, limits } = options
  return {
    first: (state) => firstPage(state, list),
    previous: back,
    next: (state) => {
      const next = nextOf(state)
      return next === null ? state : follow(state, next)
    },
    resize: (state, wished) => ({
      ...firstPage(state, list),
      pageSize: clampPageSize(wished, limits),
    }),
  }
}

/** Whether two states ask for the same page. */
export const isSamePlace = (a: PageState, b: PageState): boolean =>
  a.page === b.page && a.cursor === b.cursor && a.pageSize === b.pageSize && a.list === b.list
