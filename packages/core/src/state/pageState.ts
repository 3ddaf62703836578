/** Where a person is in a list. Everything but `page` may be left out. */
export interface PageState {
  /** Counted from 1. */
  readonly page: number
  readonly pageSize?: number
  /** Cursor lists: this page's cursor. */
  readonly cursor?: string
  /** Cursor lists: the cursors of pages 2 to `page` − 1, which lead back. A URL holds the cursor, never the trail. */
  readonly trail?: readonly string[]
  /** Which list this is the state of, written by the hooks; for another list it counts as page 1. */
  readonly list?: string
}

/**
 * Who owns the page state: `useState<PageState>({ page: 1 })` fits.
 *
 * A state that lives in a URL honours `history` and brings the third member, the address of a state.
 */
export type PageStateTuple = readonly [
  state: PageState,
  set: (update: (state: PageState) => PageState, options?: { history: 'push' | 'replace' }) => void,
  href?: (state: PageState) => string,
]

/**
 * The state as it counts for a list: another list's state is its page 1, in the same render, with the same size.
 *
 * @example
 * stateFor({ page: 7, pageSize: 50, list: 'all' }, 'open')   // { page: 1, pageSize: 50, list: 'open' }
 */
export function stateFor(state: PageState, list: string): PageState {
  if (state.list === undefined || state.list === list)
    return { ...state, page: wholePage(state.page), list }
  return firstPage(state, list)
}

/** Page 1 of a list, with the size kept. */
export const firstPage = (state: PageState, list: string): PageState => ({
  page: 1,
  ...(state.pageSize !== undefined && { pageSize: state.pageSize }),
  list,
})

export const wholePage = (page: number): number =>
  Number.isFinite(page) ? Math.max(1, Math.floor(page)) : 1
