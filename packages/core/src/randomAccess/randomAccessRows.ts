import type { Id } from '../feed/feed.ts'
import type { Total } from '../page/page.ts'

/** What there is to draw at an index of a list that is scrolled to any row. */
export type RowState =
  | { readonly type: 'loaded' }
  /** Not asked for yet, or being asked for. */
  | { readonly type: 'pending' }
  /** Its page failed; `retry` asks for that page only. */
  | { readonly type: 'failed'; readonly error: Error; readonly retry: () => void }
  /** Its page is there and ends before it: rows were taken out of it after paging, or the list has shrunk. */
  | { readonly type: 'missing' }

/**
 * What a list needs to draw and to ask for any of its rows. A new value whenever something in it changed.
 *
 * Indexes count from 0 and are the keys of the rows. Ids aren't unique here: where the list shifts between
 * two requests a row comes on both pages, and neither index may be left empty.
 */
export interface RandomAccessRows<TItem> {
  /**
   * How many rows to make room for. Where the server says no total, that is a page more than is known, until the end is.
   */
  readonly length: number
  /** What the server says; `null` = nothing, or nothing yet. */
  readonly total: Total | null
  /** Rows per page that the server uses, once it told; `null` = the list doesn't page. */
  readonly pageSize: number | null
  /** The row at an index. Of pages outside of the view, what the cache holds. */
  at(index: number): TItem | undefined
  /** Why there is a row at an index, or none. */
  stateAt(index: number): RowState
  readonly getId: (item: TItem) => Id
  /** Rows in view are still to come. */
  readonly isPending: boolean
  /**
   * Says which rows are in view, both included and without overscan: their pages are asked for, those that left
   * unanswered are cancelled. Costs nothing while the same pages are in view. Call it in an effect or an event.
   */
  view(from: number, to: number): void
}
