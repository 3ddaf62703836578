import { PaginationError } from '../error/PaginationError.ts'
import { warnOnce } from '../error/warnOnce.ts'
import type { Cursor, Evidence, Page } from '../page/page.ts'
import type { Answer } from '../styles/answer.ts'
import type { CursorOptions } from '../styles/dialect.ts'
import { asDirected, backTo, backward, onFrom } from '../styles/direction.ts'
import { headerOf, listPlaces, namePlace } from '../styles/place.ts'
import { readCount, readTotal } from './readCount.ts'
import { readCursor } from './readCursor.ts'
import { readPlaces, type Reading } from './readPlaces.ts'
import { readEntries, unwrap } from './readRows.ts'

/** Reads an answer of a list whose pages are named by cursors. */
export function readCursored(
  options: CursorOptions,
  answer: Answer,
  asked: { target: Cursor; pageSize: number },
): Page<unknown, Cursor> {
  const { target, pageSize } = asked
  const entries = readEntries(answer, options)
  const reading = { answer, entries }
  const items = unwrap(entries, options)
  const total = readTotal(reading, options)
  const next = readCursor(reading, options.next ?? options.endCursor, options.cursor)
  const flag = readFlag(reading, options.hasMore)
  const isSilent = next === undefined && flag === undefined && total === null
  if (isSilent && options.size !== undefined && items.length > pageSize) {
    return wholeList(items, asked)
  }
  const facts = { options, reading, target, rows: items.length, pageSize, next, flag }
  const [hasNext, evidence] =
    asDirected(target).direction === backward ? settleBack(facts) : settle(facts)
  const echoedSize = readCount(reading, options.pageSize)
  return {
    items,
    target,
    requestedSize: pageSize,
    pageSize: echoedSize || Math.max(pageSize, options.size === undefined ? items.length : 0),
    total,
    pageCount: null,
    next: hasNext === false || !next ? null : onFrom(next),
    previous: readPrevious(facts),
    hasNext,
    evidence,
  }
}

interface Facts {
  readonly options: CursorOptions
  readonly reading: Reading
  readonly target: Cursor
  readonly rows: number
  readonly pageSize: number
  /** `undefined` = the answer doesn't speak of it, `null` = there is none. */
  readonly next: Cursor | undefined
  readonly flag: boolean | undefined
}

function settle(facts: Facts): [hasNext: boolean | null, evidence: Evidence] {
  const { options, target, rows, next, flag } = facts
  const field = listPlaces(options.next ?? options.endCursor)
    .map(namePlace)
    .join(' or ')
  if (options.restarts) assertNotRestarted(facts)
  if (next && onFrom(next) === target) {
    warnOnce(() => `\`${field}\` is the cursor that was asked for, so the list ends there.`)
    return [false, 'cursor']
  }
  if (flag === false && (options.endCursor !== undefined || next === undefined)) {
    return [false, 'cursor']
  }
  if (options.endCursor !== undefined && next) return [flag ?? null, flag ? 'cursor' : 'none']
  if (options.endCursor !== undefined && rows === 0 && !flag) return [false, 'emptyPage']
  if (options.endCursor !== undefined || next === undefined) {
    if (!flag && isLeftOut(facts)) return [false, 'cursor']
    warnAboutNext(facts, field)
    return [null, 'none']
  }
  if (flag !== undefined && flag !== (next !== null)) {
    warnOnce(() => `\`${field}\` and the flag of more rows disagree, so the list ends there.`)
    return [false, 'cursor']
  }
  return [next !== null, 'cursor']
}

function warnAboutNext({ reading, flag }: Facts, field: string): void {
  const although = flag ? ', although it says that more follows' : ''
  warnOnce(
    () =>
      `${reading.answer.url.split('?')[0]} answered without \`${field}\`${although}, so the next page is unknown. ` +
      'Check the place of the cursor in the style, that the request goes to a list endpoint that pages, and that no header is hidden.',
  )
}

/** Who came from a page goes on to it, whatever the flag says: it may speak of the other direction. */
function settleBack({ next }: Facts): [hasNext: boolean | null, evidence: Evidence] {
  return next ? [true, 'cursor'] : [null, 'none']
}

/** A header that isn't there may be hidden, but not after it was there before, or when the page isn't full. */
function isLeftOut({ options, target, rows, pageSize }: Facts): boolean {
  if (!options.omits?.includes('next')) return false
  const isInHeader = listPlaces(options.next).every((place) => headerOf(place) !== null)
  return !isInHeader || target !== null || rows < pageSize
}

function readPrevious({ options, reading, target, flag }: Facts): string | null {
  const { previous, startCursor, hasPrevious, back } = options
  // Some name a cursor before the first page, for what may come to stand there.
  if (target === null) return null
  const cursor = readCursor(reading, previous ?? startCursor, back?.cursor ?? options.cursor)
  if (!cursor) return null
  // Before a page that was reached by going on there is the one that it was reached from.
  const isFirst =
    asDirected(target).direction === backward &&
    (hasPrevious === undefined ? flag : readFlag(reading, hasPrevious)) === false
  return isFirst ? null : backTo(cursor)
}

function assertNotRestarted({ options, reading, target, rows }: Facts): void {
  // An empty page leads nowhere, whether its rows were deleted or the list is empty from its beginning.
  if (target === null || rows === 0) return
  if (readCursor(reading, options.previous, options.cursor) !== null) return
  const field = listPlaces(options.previous).map(namePlace).join(' or ')
  throw new PaginationError(
    `A cursor was asked for and the first page came, whose \`${field}\` is empty: the server doesn't know that cursor ` +
      '(any more), so the list begins anew. Go to the first page.',
    { field, status: reading.answer.status, refusal: 'cursorExpired' },
  )
}

/** More rows than were asked for and no word about pages: the endpoint doesn't page, this is everything. */
const wholeList = (
  items: readonly unknown[],
  asked: { target: Cursor; pageSize: number },
): Page<unknown, Cursor> => ({
  items,
  target: asked.target,
  requestedSize: asked.pageSize,
  pageSize: null,
  total: { count: items.length, precision: 'exact' },
  pageCount: 1,
  next: null,
  previous: null,
  hasNext: false,
  evidence: 'wholeList',
})

function readFlag(reading: Reading, places: CursorOptions['hasMore']): boolean | undefined {
  const found = readPlaces(reading, places)
  return typeof found === 'boolean' ? found : undefined
}
