import type { Total } from '../page/page.ts'

/** What identifies a row of a list. */
export type Id = string | number

/** What an endless list needs to draw and to grow. A new value whenever something in it changed. */
export interface PageFeed<TItem> {
  /** Rows so far. */
  readonly length: number
  /** The row at an index from 0, without building an array of all. */
  at(index: number): TItem | undefined
  /** All rows in one array, built when it is first read. */
  readonly items: readonly TItem[]
  readonly getId: (item: TItem) => Id
  readonly total: Total | null
  /** `null` = only asking will tell. */
  readonly hasMore: boolean | null
  readonly isLoadingMore: boolean
  /** One request however often it is called; resolves when the rows are there or the error is set. Never rejects. */
  loadMore(): Promise<void>
  /** What went wrong with the last load. The rows stay. */
  readonly loadMoreError: Error | null
  /** Asks again for the page that failed. */
  retry(): void
  /** Rows a refresh found above the list; shown when asked, never inserted above the reader. */
  readonly newer: { readonly count: number; show(): void }
  /** Rows that came twice because the list moved between two requests. They are shown once. */
  readonly drift: { readonly duplicates: number }
}
