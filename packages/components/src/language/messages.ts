import type { Total } from '@paginated-query/core'

/** A total, and its count as the locale writes it. */
export interface WrittenTotal extends Total {
  /** `'3,531'` */
  readonly written: string
}

export interface PagerMessages {
  /** Names the landmark. Two pagers on a page are told apart by their `aria-label`. */
  readonly pagination: string
  readonly previousPage: string
  readonly nextPage: string
  readonly firstPage: string
  readonly lastPage: string
  readonly page: (page: string) => string
  /** What is shown where the numbers have no room, and how it is spoken. */
  readonly pageOf: (page: string, pageCount: string) => string
  readonly pageOfSpoken: (page: string, pageCount: string) => string
  readonly pagesNotShown: (from: string, to: string) => string
}

export interface PageSizeMessages {
  readonly pageSize: string
  /** Where the server uses another size than the one that was chosen. */
  readonly pageSizeChanged: (used: string, chosen: string) => string
}

export interface PageJumpMessages {
  readonly goToPage: string
  /** `null` = nobody knows how many pages there are. */
  readonly enterPage: (first: string, last: string | null) => string
}

export interface PageStatusMessages {
  readonly page: (page: string) => string
  /** Which rows are on screen. `null` = nobody knows how many there are. */
  readonly rows: (from: string, to: string, total: WrittenTotal | null) => string
  /** The same without signs that a screen reader swallows. */
  readonly rowsSpoken: (from: string, to: string, total: WrittenTotal | null) => string
  /** Where nobody knows which rows are on screen. */
  readonly total: (total: WrittenTotal) => string
  readonly totalSpoken: (total: WrittenTotal) => string
  readonly allRows: (count: number, written: string) => string
  readonly noRows: string
  /** No rows on this page, but there are pages before it. `null` = the page has no number. */
  readonly pageEmpty: (page: string | null) => string
  /** The way out of an empty page. */
  readonly goToFirstPage: string
  /** `null` = the page has no number. */
  readonly loadingPage: (page: string | null) => string
  readonly pageFailed: (page: string | null) => string
  readonly retry: string
  readonly pageBeyondEnd: (page: string | null) => string
  readonly cursorExpired: string
}

/**
 * Every word that the components show or speak: one object per language.
 *
 * Numbers come written as the locale writes them; where a plural may depend on a number, the number comes too.
 */
export interface PaginationMessages
  extends PagerMessages, PageSizeMessages, PageJumpMessages, PageStatusMessages {}
