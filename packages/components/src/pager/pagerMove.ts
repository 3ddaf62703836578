import { clampPage, type PageNav } from '@paginated-query/core'

/** What a person can press: a page by its number, or one of the four ends. */
export type PagerSlot = number | 'first' | 'previous' | 'next' | 'last'

export interface PagerMove {
  /** The page that a press leads to; `null` = it has no number. */
  readonly to: number | null
  readonly isPossible: boolean
  /** The app's address of that page, if it has one. */
  readonly href: string | null
  go(): void
}

/**
 * Says where a press on a slot leads, for either kind of nav.
 *
 * @example
 * pagerMove('next', nav)   // { to: 4, isPossible: true, href: '?page=4', go }
 */
export function pagerMove(slot: PagerSlot, nav: PageNav): PagerMove {
  const to = destination(slot, nav)
  const isPossible = canMove(slot, nav)
  if (nav.kind === 'cursor') {
    const hasAddress = slot === 'first' || slot === 'previous' || slot === 'next'
    return {
      to,
      isPossible,
      href: (hasAddress && nav.href?.(slot)) || null,
      go: () => go(slot, nav),
    }
  }
  return {
    to,
    isPossible,
    href: to === null ? null : (nav.href?.(to) ?? null),
    go: () => go(slot, nav),
  }
}

function destination(slot: PagerSlot, nav: PageNav): number | null {
  if (typeof slot === 'number') return slot
  if (slot === 'first') return 1
  const pageCount = nav.kind === 'numbered' ? nav.pageCount : null
  if (slot === 'last') return pageCount
  if (nav.page === null) return null
  return clampPage(nav.page + (slot === 'next' ? 1 : -1), pageCount)
}

function canMove(slot: PagerSlot, nav: PageNav): boolean {
  if (slot === 'first') return nav.page !== 1
  if (slot === 'previous') return nav.hasPrevious
  if (slot === 'next') return nav.hasNext !== false
  if (nav.kind === 'cursor') return false
  return slot === 'last' ? nav.pageCount !== null && nav.page < nav.pageCount : true
}

function go(slot: PagerSlot, nav: PageNav): void {
  if (slot === 'first') nav.goFirst()
  else if (slot === 'previous') nav.goPrevious()
  else if (slot === 'next') nav.goNext()
  else if (nav.kind === 'numbered') nav.goTo(slot === 'last' ? (nav.pageCount ?? 1) : slot)
}
