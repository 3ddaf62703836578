import { warnOnce } from '../error/warnOnce.ts'
import type { Cursor, Evidence, Page } from '../page/page.ts'
import { readCount, readRows } from './facts.ts'
import { listPlaces, namePlace, readPlaces, type Places } from './place.ts'
import type { Answer } from './answer.ts'
import type { CursorOptions } from './dialect.ts'
import type { PaginationStyle } from './style.ts'

/**
 * Makes a style for APIs whose answers name the next page by an opaque cursor.
 *
 * A cursor and a flag that disagree end the list, with a warning in development: asking on would loop or fail.
 * A short or an empty page is not the end.
 *
 * @example
 * const style = cursor({ cursor: 'page[start_cursor]', size: 'page[limit]', rows: 'data', next: 'page.next_cursor' })
 * style.ask(null, 100)    // { 'page[start_cursor]': null, 'page[limit]': 100 }
 * style.ask('WyJj', 100)  // { 'page[start_cursor]': 'WyJj', 'page[limit]': 100 }
 */
export function cursor(options: CursorOptions): PaginationStyle<Cursor> {
  return {
    first: null,
    ask: (target, pageSize) => ({ [options.cursor]: target, [options.size]: pageSize }),
    read: (answer, asked) => readCursored(options, answer, asked),
    refusal: options.refusal,
    dialect: { kind: 'cursor', ...options },
  }
}

function readCursored(
  options: CursorOptions,
  answer: Answer,
  asked: { target: Cursor; pageSize: number },
): Page<unknown, Cursor> {
  const { target, pageSize } = asked
  const items = readRows(answer, options.rows)
  const total = readCount(answer, options.total)
  const next = readCursor(answer, options.next)
  const isWholeList = next === undefined && total === null && items.length > pageSize
  const [hasNext, evidence] = isWholeList
    ? ([false, 'wholeList'] as const)
    : settle(options, answer, target, next)
  return {
    items,
    target,
    requestedSize: pageSize,
    pageSize: isWholeList ? null : pageSize,
    total: isWholeList
      ? { count: items.length, precision: 'exact' }
      : total === null
        ? null
        : { count: total, precision: 'exact' },
    pageCount: isWholeList ? 1 : null,
    next: hasNext === true ? (next ?? null) : null,
    previous: readCursor(answer, options.previous) ?? null,
    hasNext,
    evidence,
  }
}

function settle(
  options: CursorOptions,
  answer: Answer,
  target: Cursor,
  next: Cursor | undefined,
): [hasNext: boolean | null, evidence: Evidence] {
  const flag = readPlaces(answer, options.hasMore)
  const field = listPlaces(options.next).map(namePlace).join(' or ')
  if (next === undefined) {
    if (flag === false) return [false, 'cursor']
    warnOnce(
      `${answer.url.split('?')[0]} answered without \`${field}\`, so the next page is unknown. ` +
        'Check that the request goes to a list endpoint that pages.',
    )
    return [null, 'none']
  }
  if (next !== null && next === target) {
    warnOnce(`\`${field}\` is the cursor that was asked for, so the list ends there.`)
    return [false, 'cursor']
  }
  if (typeof flag === 'boolean' && flag !== (next !== null)) {
    warnOnce(`\`${field}\` and the flag of more rows disagree, so the list ends there.`)
    return [false, 'cursor']
  }
  return [next !== null, 'cursor']
}

/** `undefined` = the answer doesn't speak of it, `null` = there is none. */
function readCursor(answer: Answer, places: Places | undefined): Cursor | undefined {
  const found = readPlaces(answer, places)
  if (found === undefined) return undefined
  if (typeof found === 'string' && found !== '') return found
  if (typeof found === 'number') return String(found)
  return null
}
