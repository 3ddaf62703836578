import type { Total } from '@paginated-query/core'

/** A total, and its count as the locale writes it. */
export interface WrittenTotal extends Total {
  /** `'3,531'` */
  readonly written: string
}

export interface PagerMessages {
  /** Names the landmark. Two pagers on a page are told apart by their `aria-label`. */
  readonly pagination: string
  /** Names the control that goes one page back. */
  readonly previousPage: string
  /** Names the control that goes one page on. */
  readonly nextPage: string
  /** Names the control that goes to the first page. */
  readonly firstPage: string
  /** Names the control that goes to the last page. */
  readonly lastPage: string
  /** Names a page; must hold the number as it is written, for those who press controls by voice. */
  readonly page: (page: string) => string
  /** Shown where the numbers have no room. */
  readonly pageOf: (page: string, pageCount: string) => string
  /** `pageOf` as it is spoken. */
  readonly pageOfSpoken: (page: string, pageCount: string) => string
  /** Spoken for a gap between page numbers, which is at least two pages. */
  readonly pagesNotShown: (from: string, to: string) => string
}

export interface PageSizeMessages {
  /** Names the select. */
  readonly pageSize: string
  /** Where the server uses another size than the one that was chosen. */
  readonly pageSizeChanged: (used: string, chosen: string) => string
}

export interface PageJumpMessages {
  /** Names the field for a page number. */
  readonly goToPage: string
  /** What to enter instead of a page that doesn't exist. `null` = nobody knows how many pages there are. */
  readonly enterPage: (first: string, last: string | null) => string
}

export interface PageStatusMessages {
  /** The position, where nobody knows which rows are on screen. */
  readonly page: (page: string) => string
  /** Which rows are on screen. `null` = nobody knows how many there are. */
  readonly rows: (from: string, to: string, total: WrittenTotal | null) => string
  /** `rows` without the signs that a screen reader swallows: a dash is a word. */
  readonly rowsSpoken: (from: string, to: string, total: WrittenTotal | null) => string
  /** How many rows there are, where nobody knows which of them are on screen. */
  readonly total: (total: WrittenTotal) => string
  /** `total` without the signs that a screen reader swallows. */
  readonly totalSpoken: (total: WrittenTotal) => string
  /** How many rows a list has that isn't paged. */
  readonly allRows: (count: number, written: string) => string
  /** The list is empty. */
  readonly noRows: string
  /** No rows on this page, but there are pages before it. `null` = the page has no number. */
  readonly pageEmpty: (page: string | null) => string
  /** The way out of an empty page. */
  readonly goToFirstPage: string
  /** Spoken when a page takes long. `null` = the page has no number. */
  readonly loadingPage: (page: string | null) => string
  /** A page didn't come. `null` = the page has no number. */
  readonly pageFailed: (page: string | null) => string
  /** Names the button that asks again for what didn't come. */
  readonly retry: string
  /** The list has become shorter than where we were. `null` = that page had no number. */
  readonly pageBeyondEnd: (page: string | null) => string
  /** The server has forgotten where we were. */
  readonly cursorExpired: string
}

export interface ListMessages extends Pick<PageStatusMessages, 'noRows' | 'retry'> {
  /** On the button of an endless list, while there are no rows yet. */
  readonly loadingRows: string
  /** Not even the first rows of an endless list came. */
  readonly rowsFailed: string
  /** Names the button at the end of the rows. */
  readonly loadMore: string
  /** On the same button, while it waits. */
  readonly loadingMore: string
  /** Further rows didn't come. */
  readonly moreFailed: string
  /** Spoken when rows have arrived: how many, and how many there are now. */
  readonly moreLoaded: (count: number, written: string, writtenLength: string) => string
  /** Below the last row: how many there were. */
  readonly endOfList: (count: number, written: string) => string
  /** Spoken when newer rows wait above the list. */
  readonly newerRows: (count: number, written: string) => string
  /** Names the button that shows them. */
  readonly showNewerRows: (count: number, written: string) => string
  /** Names the button that leads past the list. */
  readonly skipList: string
  /** Describes the keys to those who can't see what they do. */
  readonly listKeys: string
}

export interface TableMessages extends Pick<
  PageStatusMessages,
  'goToFirstPage' | 'noRows' | 'pageEmpty' | 'pageFailed' | 'retry'
> {
  /** Names the pager of a table, after the table. */
  readonly paginationOf: (table: string) => string
}

/**
 * Every word that the components, the list and the table show or speak.
 *
 * Numbers come written as the locale writes them; where a plural may depend on a number, the number comes too.
 */
export interface PaginationMessages
  extends
    PagerMessages,
    PageSizeMessages,
    PageJumpMessages,
    PageStatusMessages,
    ListMessages,
    TableMessages {}
