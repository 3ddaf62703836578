import type { Cursor } from '../page/page.ts'
import { asDirected, backward } from './direction.ts'
import type { CursorOptions } from './dialect.ts'
import { readCursored } from '../reading/readCursored.ts'
import { readRefusals } from './refusal.ts'
import type { PaginationStyle, Params } from './style.ts'

/**
 * Makes a style for APIs that name the next page by a cursor: an opaque one in the answer (`next`), the position
 * of the last row (`endCursor`), or the address of the next page.
 *
 * A cursor and a flag that disagree end the list, with a warning in development: asking on would loop or fail.
 * A short or an empty page is not the end.
 *
 * @example
 * const style = cursor({ cursor: 'page[start_cursor]', size: 'page[limit]', rows: 'data', next: 'page.next_cursor' })
 * style.ask(null, 100)    // { 'page[start_cursor]': null, 'page[limit]': 100 }
 * style.ask('WyJj', 100)  // { 'page[start_cursor]': 'WyJj', 'page[limit]': 100 }
 * @example
 * // The cursor is the last row's id, and other parameters go back.
 * cursor({ cursor: 'starting_after', size: 'limit', rows: 'data', hasMore: 'has_more', endCursor: lastRow('id'),
 *   startCursor: firstRow('id'), back: { cursor: 'ending_before' } })
 * @example
 * // Only the address of the next page is known: its whole query is the cursor.
 * cursor({ size: 'n', rows: 'repositories', next: link('next'), omits: ['next'] })
 */
export function cursor(options: CursorOptions): PaginationStyle<Cursor> {
  const { keeps } = options
  return {
    first: null,
    ask: (target, pageSize) => ask(options, target, pageSize),
    read: (answer, asked) => readCursored(options, answer, asked),
    ...(keeps && { keeps }),
    refusal: readRefusals(options.refusal),
    dialect: { kind: 'cursor', ...options },
  }
}

function ask(options: CursorOptions, target: Cursor, pageSize: number): Params {
  const { cursor: on, size, back } = options
  const { direction, cursor: position } = asDirected(target)
  const goesBack = direction === backward && back !== undefined
  const sizeOn = size === undefined ? {} : { [size]: goesBack && back.size ? null : pageSize }
  // The whole query of an address is the cursor; what it says of the size counts.
  if (on === undefined) return { ...sizeOn, ...readQueryParams(position) }
  return {
    [on]: goesBack ? null : position,
    ...sizeOn,
    ...(back && { [back.cursor]: goesBack ? position : null }),
    ...(back?.size && { [back.size]: goesBack ? pageSize : null }),
  }
}

function readQueryParams(query: Cursor): Params {
  const params = new URLSearchParams(query ?? '')
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}
