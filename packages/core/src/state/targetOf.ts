import type { Target } from '../page/page.ts'
import { wholePage } from './pageState.ts'

/**
 * Which page of a list: by its target, or by what a URL says of it. Nothing at all is the first page, with as many rows
 * as the API gives by itself.
 */
export type PageAddress<TTarget extends Target> = {
  /** Rows per page, brought into the API's limits. @default the API's own */
  readonly pageSize?: number | undefined
} & (
  | {
      /** @default the first page */
      readonly target?: TTarget | undefined
      readonly page?: never
      readonly cursor?: never
    }
  | {
      /** Counted from 1. */
      readonly page: number
      /** Cursor lists: this page's cursor. */
      readonly cursor?: string | null | undefined
      readonly target?: never
    }
)

/**
 * The target that an address means, spelled in one way, because two spellings would be two entries of a cache.
 *
 * A page of a cursor list whose cursor got lost counts as the first, and so does what isn't a page number.
 *
 * @example
 * targetOf(1, { page: 3 })                  // 3
 * targetOf(1, { target: '3' })              // 3, from a URL, say
 * targetOf(null, { page: 3, cursor: 'c' })  // 'c'
 * targetOf(null, { page: 3 })               // null
 */
export function targetOf<TTarget extends Target>(
  first: TTarget,
  { target, page = 1, cursor }: PageAddress<TTarget>,
): TTarget {
  const asked = target ?? (first === null ? page > 1 && cursor : page)
  return (first === null ? (asked ? String(asked) : null) : wholePage(Number(asked))) as TTarget
}
