import type { PaginatedSource, Target } from '@paginated-query/core'

/** The laws of walking, as they are called in a message. */
const laws = {
  1: 'every item once, in order, and back again',
  2: 'a list ends where the server says, with what it counted',
  3: 'nothing is visited twice',
  4: 'no page is larger than its size',
} as const

export type Law = keyof typeof laws

/** What a list did against a law. */
export interface Breach {
  readonly law: Law
  /** The page where it shows, counted from 1. */
  readonly page: number
  readonly what: string
  readonly expected: string
}

/**
 * The error of a broken law.
 *
 * @example
 * throw brokenLaw(orders, { law: 4, page: 2, what: 'it has 30 items', expected: 'at most 20, the size of its pages' })
 * // The list of Shop breaks law 4 (no page is larger than its size) at page 2: it has 30 items; expected at most 20, …
 */
export const brokenLaw = <TItem, TTarget extends Target>(
  { api }: Pick<PaginatedSource<TItem, TTarget>, 'api'>,
  { law, page, what, expected }: Breach,
): Error =>
  new Error(
    `[paginated-query] The list of ${api.name} breaks law ${law} (${laws[law]}) ` +
      `at page ${page}: ${what}; expected ${expected}.`,
  )
