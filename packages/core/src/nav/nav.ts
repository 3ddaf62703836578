import type { SizeLimits } from '../page/pageSize.ts'
import type { Target, Total } from '../page/page.ts'

interface Nav {
  /** Rows on screen, counted from 1; `null` = none, or their position is unknown. */
  readonly range: { readonly from: number; readonly to: number } | null
  readonly total: Total | null
  /** Rows per page that are in force: the server's word if it has given one; `null` = the list doesn't page. */
  readonly pageSize: number | null
  readonly sizeLimits: SizeLimits
  readonly hasPrevious: boolean
  /** `null` = only asking will tell. */
  readonly hasNext: boolean | null
  /** The page asked for isn't on screen yet. Background refreshes don't show here. */
  readonly isPending: boolean
  /** The page that failed. Where rows are on screen, `page` is then theirs. */
  readonly failed: { readonly page: number | null; readonly error: Error } | null
  /** Why we are not where the person asked to be. */
  readonly moved: {
    readonly reason: 'beyondEnd' | 'cursorExpired'
    readonly from: number | null
  } | null
  readonly goFirst: () => void
  readonly goPrevious: () => void
  readonly goNext: () => void
  readonly setPageSize: (pageSize: number) => void
  /** Asks again for the page that failed. */
  readonly retry: () => void
}

/** What a pager needs to draw and to move a list whose pages have numbers. */
export interface NumberedNav extends Nav {
  readonly kind: 'numbered'
  /** The page to draw as current: the one asked for, or the one on screen if that failed. Counted from 1. */
  readonly page: number
  readonly pageCount: number | null
  readonly goTo: (page: number) => void
  /** The app's own address of a page, where the page is in the URL. Never an address of the API. */
  href?(to: number): string
  /**
   * Asks for a page ahead, because somebody points at what leads there. It does nothing where that page is there and
   * fresh, is the current one, or is beyond a known end; whether it works out is nobody's business.
   */
  prefetch?(to: number): void
}

/** What a pager needs to draw and to move a list that can only be followed. */
export interface CursorNav extends Nav {
  readonly kind: 'cursor'
  /** Position in the trail of pages walked, counted from 1; `null` after a deep link without one. */
  readonly page: number | null
  /** The app's own address; `null` where that page's cursor isn't known. */
  href?(to: 'first' | 'previous' | 'next'): string | null
  /** Asks for a page ahead, because somebody points at what leads there; only where its cursor is known. */
  prefetch?(to: 'first' | 'previous' | 'next'): void
}

/** What hooks produce and components consume: a plain object, from any source of data. */
export type PageNav = NumberedNav | CursorNav

/** The nav that fits a target: a cursor can't be jumped to, so its nav has no `goTo`. */
export type NavOf<TTarget extends Target> = [TTarget] extends [number] ? NumberedNav : CursorNav
