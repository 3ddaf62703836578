import { clampPage, laravelPages, type PageNav, type WindowItem } from '@paginated-query/core'

import type { PagerSlot } from './pagerMove.ts'
import type { PagerPosition } from './pagerPosition.ts'

/** What a pager reads of a nav, and of whatever else says where we are. */
export interface PagerSource extends Pick<PageNav, 'page' | 'hasPrevious' | 'hasNext'> {
  /** `false`: pages can only be followed, one to the next. */
  readonly hasNumbers: boolean
  /** `null` = unknown, or pages have no numbers. */
  readonly pageCount: number | null
  readonly pageSize: number | null
  readonly isPending?: boolean
  readonly failed?: PageNav['failed']
  /** The pages and gaps that a server listed, to be drawn as they are. */
  readonly listed?: readonly WindowItem[] | undefined
  /** Missing where nobody but the browser follows the links. */
  readonly go?: Step<void> | undefined
  /** The app's address of where a slot leads, if it has one. */
  readonly href?: Step<string | null> | undefined
  readonly prefetch?: Step<void> | undefined
}

/** Taken only where the slot leads somewhere: `to` is then a page, unless the list's pages have no numbers. */
type Step<TResult> = (slot: PagerSlot, to: number | null) => TResult

const commands = { first: 'goFirst', previous: 'goPrevious', next: 'goNext' } as const

/**
 * Reads a pager's props as one thing, whichever way they say where we are.
 *
 * @example
 * pagerSource({ page: 3, pageCount: 118, onPageChange: setPage }).go?.('next', 4)   // setPage(4)
 */
export function pagerSource(position: PagerPosition): PagerSource {
  const { nav, links, onPageChange, hrefFor } = position
  if (nav) {
    const hasNumbers = nav.kind === 'numbered'
    // Numbered lists ask and are addressed by the page, the others by the slot.
    const place = (slot: PagerSlot, to: number | null) => (hasNumbers ? to : slot) as never
    return {
      ...nav,
      hasNumbers,
      pageCount: hasNumbers ? nav.pageCount : null,
      go: (slot, to) => {
        if (slot in commands) nav[commands[slot as keyof typeof commands]]()
        else if (hasNumbers) nav.goTo(to as number)
      },
      href: nav.href && ((slot, to) => nav.href?.(place(slot, to)) ?? null),
      prefetch: nav.prefetch && ((slot, to) => nav.prefetch?.(place(slot, to))),
    }
  }
  return {
    ...(links ? listedPosition(links) : plainPosition(position)),
    hasNumbers: true,
    pageSize: null,
    go: onPageChange && ((_, to) => onPageChange(to as number)),
    href: hrefFor && ((_, to) => hrefFor(to as number)),
  }
}

function listedPosition(links: NonNullable<PagerPosition['links']>) {
  const { page, items, ...facts } = laravelPages(links)
  // Beyond the end no entry is active; one page after the last, Previous leads back into the list.
  return { ...facts, page: page ?? (facts.pageCount ?? 0) + 1, listed: items }
}

function plainPosition({ pageCount, ...rest }: { page: number; pageCount: number | null }) {
  const page = clampPage(rest.page, null)
  // Where nobody knows whether a page follows, only asking will tell.
  return { page, pageCount, hasPrevious: page > 1, hasNext: pageCount === null || page < pageCount }
}
