/** The address of a page that can only be reached from its neighbour; `null` is the first page. A next URL is a cursor too. */
export type Cursor = string | null

/**
 * The address of one page. Its type is what the list can do: a number can be jumped to and asked for in
 * any order, a cursor can't.
 */
export type Target = number | Cursor

/** How many rows the list has. Where the server doesn't say, there is `null` instead of a Total. */
export interface Total {
  readonly count: number
  /** `'atLeast'`: the server stopped counting there. `'estimate'`: the server says that it guesses. */
  readonly precision: 'exact' | 'atLeast' | 'estimate'
}

/** What settled whether another page follows, best evidence first. */
export type Evidence =
  | 'link'
  | 'cursor'
  | 'pageCount'
  | 'total'
  | 'shortPage'
  | 'emptyPage'
  /** More rows than were asked for and no word about pages: the list doesn't page. */
  | 'wholeList'
  | 'none'

/** One answer of a server, in the words that every style shares. `null` = the server doesn't say. */
export interface Page<TItem, TTarget extends Target = Target> {
  readonly items: readonly TItem[]
  /** What was asked for. Nothing here relies on an echo in the answer. */
  readonly target: TTarget
  /** Rows that were asked for. */
  readonly requestedSize: number
  /** Rows per page that the server used, which may be fewer; `null` = the list doesn't page, this is all of it. */
  readonly pageSize: number | null
  readonly total: Total | null
  /** Pages that can be reached, at least 1. They may be fewer than the rows would fill. */
  readonly pageCount: number | null
  /** Where the next page is; `null` = no such target is known. */
  readonly next: NonNullable<TTarget> | null
  /** Where the previous page is; `null` = there is none, or the style can't go back. */
  readonly previous: NonNullable<TTarget> | null
  /** `false` = this page is the last, `null` = only asking will tell. */
  readonly hasNext: boolean | null
  /** What settled `hasNext`. */
  readonly evidence: Evidence
}
