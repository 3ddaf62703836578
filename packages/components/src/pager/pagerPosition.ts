import {
  laravelPages,
  numberedNav,
  type LaravelLink,
  type PageNav,
  type WindowItem,
} from '@paginated-query/core'

type Move =
  | { onPageChange: (page: number) => void; hrefFor?: ((page: number) => string) | undefined }
  | { onPageChange?: never; hrefFor: (page: number) => string }

type Without<TKeys extends string> = { [K in TKeys]?: never }

/** Exactly one way to say where we are, and at least one way to move. */
export type PagerPosition =
  | ({
      /** From a hook, or made with core's `numberedNav`. */
      nav: PageNav
    } & Without<'links' | 'page' | 'pageCount' | 'onPageChange' | 'hrefFor'>)
  | ({
      /** `links` of a Laravel paginator, or `meta.links`. */
      links: readonly LaravelLink[]
    } & Move &
      Without<'nav' | 'page' | 'pageCount'>)
  | ({
      /** Counted from 1. */
      page: number
      /** `null` = unknown. */
      pageCount: number | null
    } & Move &
      Without<'nav' | 'links'>)

/** Every way in, as one: what the pager draws and how it moves. */
export interface PagerSource {
  readonly nav: PageNav
  /** The pages and gaps that a server listed, to be drawn as they are. */
  readonly listed: readonly WindowItem[] | null
  /** `false`: nobody but the browser follows the links. */
  readonly handlesClicks: boolean
}

/**
 * Makes one nav of a pager's props, whichever way they say where we are.
 *
 * @example
 * pagerSource({ page: 3, pageCount: 118, onPageChange: setPage }).nav.goNext()   // setPage(4)
 */
export function pagerSource(position: PagerPosition): PagerSource {
  if (position.nav) return { nav: position.nav, listed: null, handlesClicks: true }
  const { onPageChange, hrefFor } = position
  const move = { goTo: onPageChange ?? (() => {}), href: hrefFor }
  const handlesClicks = onPageChange !== undefined
  if (!position.links) {
    const { page, pageCount } = position
    // Where nobody knows whether a page follows, only asking will tell.
    const hasNext = pageCount === null ? true : page < pageCount
    return { nav: numberedNav({ page, pageCount, hasNext, ...move }), listed: null, handlesClicks }
  }
  const { page, pageCount, hasPrevious, hasNext, items } = laravelPages(position.links)
  // Beyond the end no entry is active; one page after the last, Previous leads back into the list.
  const at = page ?? (pageCount ?? 0) + 1
  const nav = { ...numberedNav({ page: at, pageCount, hasNext, ...move }), hasPrevious }
  return { nav, listed: items, handlesClicks }
}

/** Says whether there is anything to page through: a list that fits one page draws no pager. */
export function hasPages(nav: PageNav): boolean {
  if (nav.hasPrevious || nav.hasNext === true) return true
  if (nav.kind === 'numbered' && nav.pageCount !== null) return nav.pageCount > 1
  return nav.hasNext === null && nav.pageSize !== null
}
