import type { Total } from '../page/page.ts'

/** What identifies a row of a list. */
export type Id = string | number

/** What an endless list needs to draw and to grow. A new value whenever something in it changed. */
export interface PageFeed<TItem> {
  /** Rows so far. */
  readonly length: number
  /**
   * The row at an index from 0, without building an array of all. Inside the list it is `undefined` only where a list
   * of bounded memory has let go of the row: {@link view} brings it back.
   */
  at(index: number): TItem | undefined
  /** All rows in one array, built when it is first read. Those that a list of bounded memory let go of are left out. */
  readonly items: readonly TItem[]
  readonly getId: (item: TItem) => Id
  readonly total: Total | null
  /** `null` = only asking will tell. */
  readonly hasMore: boolean | null
  readonly isLoadingMore: boolean
  /** One request however often it is called; resolves when the rows are there or the error is set. Never rejects. */
  readonly loadMore: () => Promise<void>
  /** What went wrong with the last load. The rows stay. */
  readonly loadMoreError: Error | null
  /** Asks again for the page that failed. */
  readonly retry: () => void
  /** Rows a refresh found above the list; shown when asked, never inserted above the reader. */
  readonly newer: { readonly count: number; show: () => void }
  /** Rows that came twice because the list moved between two requests. They are shown once. */
  readonly drift: { readonly duplicates: number }
  /** Rows before the first one here. Only a list that began in the middle has it. */
  readonly previous?: PreviousRows | undefined
  /**
   * Where the first row stands in the whole list, counted from 0. It goes down by as many rows as come above, so that
   * `firstIndex + index` names the same row before and after: what keeps a virtualiser in its place. @default 0
   */
  readonly firstIndex?: number | undefined
  /**
   * Says which rows are on screen, from the first index to the last, both included. Call it as often as they change:
   * it costs nothing where the pages are the same.
   *
   * What is on screen may be all that is refreshed; rows that were let go of are asked for again. A list that is never
   * told treats all of its rows as seen.
   */
  view?(from: number, to: number): void
}

/** How a list grows upwards. */
export interface PreviousRows {
  /** More rows come before. */
  readonly hasMore: boolean
  readonly isLoading: boolean
  /** What went wrong with the last load. The rows stay; `load` asks again. */
  readonly error: Error | null
  /** One request however often it is called; resolves when the rows are there or the error is set. Never rejects. */
  readonly load: () => Promise<void>
}
