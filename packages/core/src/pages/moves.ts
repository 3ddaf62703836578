import { clampPageSize, type SizeLimits } from '../page/pageSize.ts'
import { clampPage } from '../page/pageWindow.ts'
import type { Cursor, Page } from '../page/page.ts'
import { back, follow } from '../state/cursorState.ts'
import { pageAfterResize } from '../state/numberedState.ts'
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
  /** The page on screen. */
  shown: Pick<Page<unknown>, 'requestedSize' | 'pageSize' | 'pageCount'> | null
  /** Rows per page of a state that doesn't say. */
  pageSize: number
  limits: SizeLimits
}): Moves & { readonly to: (state: PageState, page: number) => PageState } {
  const { shown, limits } = options
  const sizeOf = (state: PageState): number =>
    clampPageSize(state.pageSize ?? options.pageSize, limits)
  // What is on screen speaks of its own size only.
  const ofSize = (state: PageState): typeof shown =>
    shown?.requestedSize === sizeOf(state) ? shown : null
  const to = (state: PageState, page: number): PageState => ({
    ...state,
    page: clampPage(page, ofSize(state)?.pageCount ?? null),
  })
  return {
    to,
    first: (state) => to(state, 1),
    previous: (state) => to(state, state.page - 1),
    next: (state) => to(state, state.page + 1),
    resize: (state, wished) => {
      const pageSize = clampPageSize(wished, limits)
      const from = ofSize(state)?.pageSize ?? sizeOf(state)
      return { ...state, pageSize, page: pageAfterResize(state.page, from, pageSize) }
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
