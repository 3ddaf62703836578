import type { LaravelLink, PageNav } from '@paginated-query/core'

type Move =
  | { onPageChange: (page: number) => void; hrefFor?: ((page: number) => string) | undefined }
  | { onPageChange?: never; hrefFor: (page: number) => string }

type Without<TKeys extends string> = { [K in TKeys]?: never }

/** Exactly one way to say where we are, and at least one way to move. */
export type PagerPosition =
  | ({
      /** From a hook, or made with core's `numberedNav` or `cursorNav`. */
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

/** Says whether there is anything to page through: a list that fits one page draws no pager. */
export function hasPages(
  nav: Pick<PageNav, 'hasPrevious' | 'hasNext' | 'pageSize'> & { pageCount?: number | null },
): boolean {
  const { hasPrevious, hasNext, pageSize, pageCount = null } = nav
  if (hasPrevious || hasNext) return true
  return pageCount === null ? hasNext === null && pageSize !== null : pageCount > 1
}
