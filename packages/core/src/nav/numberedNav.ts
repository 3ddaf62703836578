import { clampPage } from '../page/pageWindow.ts'
import { pageRange } from '../page/pageRange.ts'
import type { SizeLimits } from '../page/pageSize.ts'
import type { Total } from '../page/page.ts'
import type { NumberedNav } from './nav.ts'

export interface NumberedNavOptions {
  /** The current page, counted from 1. */
  page: number
  /** `null` = the server doesn't say. */
  pageCount: number | null
  goTo: (page: number) => void
  /** The app's address of a page. */
  href?: ((page: number) => string) | undefined
  /** @default null: unknown */
  total?: Total | null | undefined
  /** Rows per page. @default null: unknown, so the status can't say which rows are on screen */
  pageSize?: number | null | undefined
  /** Rows on screen. @default as many as a full page has, or the rest on the last */
  itemCount?: number | undefined
  sizeLimits?: SizeLimits | undefined
  setPageSize?: ((pageSize: number) => void) | undefined
  /** @default page < pageCount, or null where the count is unknown */
  hasNext?: boolean | null | undefined
  isPending?: boolean | undefined
  failed?: NumberedNav['failed'] | undefined
  moved?: NumberedNav['moved'] | undefined
  retry?: (() => void) | undefined
}

const nothing = (): void => {}

/**
 * Makes a nav for a list whose pages have numbers, whatever loads it.
 *
 * Moves are kept inside the list: `goNext` on the last page does nothing, and `goTo(0)` goes to page 1.
 *
 * @example
 * const nav = numberedNav({ page: 2, pageCount: 118, goTo: setPage, total: { count: 3531, precision: 'exact' }, pageSize: 30 })
 * nav.range        // { from: 31, to: 60 }
 * nav.hasNext      // true
 * nav.goNext()     // setPage(3)
 */
export function numberedNav(options: NumberedNavOptions): NumberedNav {
  const { pageCount, goTo, href, total = null, pageSize = null } = options
  const page = clampPage(options.page, null)
  const hasNext =
    options.hasNext === undefined ? (pageCount === null ? null : page < pageCount) : options.hasNext
  const go = (to: number): void => goTo(clampPage(to, pageCount))
  return {
    kind: 'numbered',
    page,
    pageCount,
    range: pageRange({ page, pageSize, itemCount: options.itemCount, total }),
    total,
    pageSize,
    sizeLimits: options.sizeLimits ?? { default: pageSize ?? 10, min: 1, max: pageSize ?? 100 },
    hasPrevious: page > 1,
    hasNext,
    isPending: options.isPending ?? false,
    failed: options.failed ?? null,
    moved: options.moved ?? null,
    goFirst: () => go(1),
    goPrevious: () => {
      if (page > 1) go(page - 1)
    },
    goNext: () => {
      if (hasNext !== false) goTo(page + 1)
    },
    goTo: go,
    setPageSize: options.setPageSize ?? nothing,
    retry: options.retry ?? nothing,
    ...(href && { href }),
  }
}
