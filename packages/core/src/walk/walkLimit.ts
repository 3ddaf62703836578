import { PaginationError } from '../error/PaginationError.ts'
import type { Page } from '../page/page.ts'

/** Where a walk stops at the latest. `Infinity` = only where the list does. */
export type WalkLimit =
  | { readonly items: number; readonly pages?: undefined }
  | { readonly pages: number; readonly items?: undefined }

/** @throws PaginationError where it isn't one bound of at least 1 */
export function checkLimit(limit: WalkLimit | undefined): void {
  const bounds = [limit?.items, limit?.pages].filter((bound) => bound !== undefined)
  const [bound] = bounds
  const isBound =
    bounds.length === 1 && (Number.isInteger(bound) || bound === Infinity) && Number(bound) >= 1
  if (isBound) return
  const what =
    bounds.length === 0
      ? 'is missing'
      : bounds.length > 1
        ? 'names two bounds'
        : `is ${typeof bound === 'number' ? bound : JSON.stringify(bound)}`
  throw new PaginationError(
    `\`limit\` ${what}, so it is unclear how much to load, and a list may have a million pages. ` +
      'Give { items } or { pages }, a whole number ≥ 1; { pages: Infinity } loads everything.',
    { field: 'limit' },
  )
}

/** @throws PaginationError where it isn't a whole number ≥ 1 */
export function checkConcurrency(concurrency: number): void {
  if (Number.isInteger(concurrency) && concurrency >= 1) return
  throw new PaginationError(
    `\`concurrency\` is ${concurrency}, so no request would be sent, or all of them at once. ` +
      'Give a whole number ≥ 1; it is 8 where you leave it out.',
    { field: 'concurrency' },
  )
}

/** How many more pages are needed at least, after one like this. */
export function pagesLeft(
  limit: WalkLimit,
  counts: { readonly pages: number; readonly items: number },
  page: Page<unknown>,
): number {
  if (limit.pages !== undefined) return limit.pages - counts.pages
  return Math.ceil((limit.items - counts.items) / (page.pageSize ?? page.requestedSize))
}
