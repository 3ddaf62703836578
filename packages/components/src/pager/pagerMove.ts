import { clampPage } from '@paginated-query/core'

import type { PagerSource } from './pagerSource.ts'

/** What a person can press: a page by its number, or one of the four ends. */
export type PagerSlot = number | 'first' | 'previous' | 'next' | 'last'

export interface PagerMove {
  /** The page that a press leads to; `null` = it has no number. */
  readonly to: number | null
  readonly isPossible: boolean
}

/**
 * Says where a press on a slot leads.
 *
 * @example
 * pagerMove('next', source)   // page 3: { to: 4, isPossible: true }
 */
export function pagerMove(
  slot: PagerSlot,
  {
    page,
    pageCount,
    hasNumbers,
    hasPrevious,
    hasNext,
  }: Pick<PagerSource, 'page' | 'pageCount' | 'hasNumbers' | 'hasPrevious' | 'hasNext'>,
): PagerMove {
  if (slot === 'first') return { to: 1, isPossible: page !== 1 }
  if (slot === 'previous') {
    return { to: page && clampPage(page - 1, pageCount), isPossible: hasPrevious }
  }
  // Not kept inside the count: where the server says that a page follows, it does.
  if (slot === 'next') return { to: page && page + 1, isPossible: hasNext !== false }
  if (slot === 'last') return { to: pageCount, isPossible: (page ?? 0) < (pageCount ?? 0) }
  return { to: slot, isPossible: hasNumbers }
}
