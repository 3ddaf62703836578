/**
 * A pager as a person uses it, by roles and names only. Every call looks anew, so that it outlives re-renders.
 *
 * Nothing waits for rows: after a press, wait for what the person sees.
 */
export interface PagerObject {
  /** Presses a page that is among those shown. */
  goTo(page: number): Promise<void>
  next(): Promise<void>
  previous(): Promise<void>
  first(): Promise<void>
  last(): Promise<void>
  /** Types a page number into the field for it, and Enter. */
  jumpTo(page: number): Promise<void>
  /** Chooses how many rows a page has. */
  setPageSize(size: number): Promise<void>
  /** Presses Retry. */
  retry(): Promise<void>
  /** The number of the current page; `null` = it has none. */
  current(): Promise<number | null>
  /** The page numbers that are shown, in order; empty where there is no room for them, or pages have none. */
  pages(): Promise<number[]>
  /** How many rows a page has, as the select says. */
  pageSize(): Promise<number>
  /** What a screen reader says about the rows: `'31 to 60 of 3,531'`. It changes when they have come to rest. */
  status(): Promise<string>
  /** What is told of the page that couldn't be loaded; `null` = nothing failed. */
  failed(): Promise<string | null>
}

export interface PagerObjectOptions {
  /**
   * The pager's name, or a part of it, where several are on the page: `'Projects'`.
   *
   * Field, select and status stand outside of the pager: where there are several of those too, look for them within
   * the part of the page that holds one of each.
   * @default the language's word for a pager
   */
  name?: string | undefined
  /** What the pager speaks: `german` of the components. @default English */
  language?: { readonly locale: string; readonly messages: PagerWords } | undefined
}

/** The names that a pager is found by. Every language of the components has them. */
export interface PagerWords {
  readonly pagination: string
  readonly previousPage: string
  readonly nextPage: string
  readonly firstPage: string
  readonly lastPage: string
  readonly page: (page: string) => string
  readonly goToPage: string
  readonly pageSize: string
  readonly retry: string
}
