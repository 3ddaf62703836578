import { warnOnce } from '../error/warnOnce.ts'
import type { Evidence, Page } from '../page/page.ts'
import { readCount, readRows } from './facts.ts'
import { listPlaces, namePlace, readPlaces, type Places } from './place.ts'
import type { Answer } from './answer.ts'
import type { PageNumberOptions } from './dialect.ts'
import type { PaginationStyle } from './style.ts'

/**
 * Makes a style for APIs that count their pages from 1.
 *
 * Every fact is optional: what the server doesn't say is `null` on the page. Where facts contradict each other,
 * the better evidence counts: an explicit next page or its absence, then the page count, then the total, then a
 * page that is shorter than asked for, then an empty one.
 *
 * @example
 * const style = pageNumber({ page: 'page', size: 'page_size', rows: 'data', total: 'item_count', pageCount: 'page_count' })
 * style.ask(2, 25)   // { page: 2, page_size: 25 }
 */
export function pageNumber(options: PageNumberOptions): PaginationStyle<number> {
  return {
    first: 1,
    ask: (target, pageSize) => ({ [options.page]: target, [options.size]: pageSize }),
    read: (answer, asked) => readNumbered(options, answer, asked),
    refusal: options.refusal,
    dialect: { kind: 'pageNumber', ...options },
  }
}

export function readNumbered(
  options: PageNumberOptions,
  answer: Answer,
  asked: { target: number; pageSize: number },
): Page<unknown, number> {
  const { target, pageSize: requestedSize } = asked
  const items = readRows(answer, options.rows)
  const total = readCount(answer, options.total)
  const next = readPageNumber(answer, options, options.next)
  const echoedSize = readCount(answer, options.pageSize) || null
  const saidCount = readCount(answer, options.pageCount)

  const saysNothing =
    total === null && saidCount === null && echoedSize === null && next === undefined
  if (saysNothing && items.length > requestedSize) return wholeList(items, asked)
  const missing = saysNothing ? headerNames(options) : []
  if (missing.length > 0) warnAboutHeaders(missing, answer)

  const facts = { rows: items.length, target, requestedSize, total, saidCount }
  const pageSize = echoedSize ?? inferPageSize(facts)
  const lastPage = readPageNumber(answer, options, options.last)
  const pageCount = atLeastOne(
    saidCount ??
      (total !== null
        ? Math.ceil(total / pageSize)
        : typeof lastPage === 'number'
          ? lastPage
          : null),
  )

  const [hasNext, evidence] = settle({
    ...facts,
    next,
    pageSize,
    pageCount,
    mayBeCut: missing.length > 0,
  })
  return {
    items,
    target,
    requestedSize,
    pageSize,
    total: total === null ? null : { count: total, precision: 'exact' },
    // Who says that nothing follows says that this is the last page.
    pageCount: pageCount ?? (next === null && items.length > 0 ? target : null),
    next: hasNext === false ? null : typeof next === 'number' ? next : target + 1,
    // Beyond the end the page before doesn't exist either; the last one does.
    previous: target > 1 ? Math.min(target - 1, pageCount ?? target - 1) : null,
    hasNext,
    evidence,
  }
}

/** `undefined` = nothing said, `null` = said that there is none, `'unnamed'` = there is one, its number isn't readable. */
type NextPage = number | 'unnamed' | null | undefined

function settle(facts: {
  rows: number
  target: number
  next: NextPage
  pageSize: number
  pageCount: number | null
  saidCount: number | null
  /** The headers that would tell are hidden, and with them a size that the server cut. */
  mayBeCut: boolean
}): [hasNext: boolean | null, evidence: Evidence] {
  const { rows, target, next, pageSize, pageCount, saidCount, mayBeCut } = facts
  // Some servers answer every page beyond the end with a link to the one after it.
  const isBeyondEnd = pageCount !== null && target >= pageCount && rows === 0
  if (isBeyondEnd && next !== null) return [false, 'pageCount']
  if (typeof next === 'number' && next <= target) {
    warnOnce(`Page ${target} names page ${next} as its next, so the list ends there.`)
    return [false, 'link']
  }
  if (next === 'unnamed' && rows === 0) return [false, 'emptyPage']
  if (next !== undefined) return [next !== null, 'link']
  if (pageCount !== null) return [target < pageCount, saidCount === null ? 'total' : 'pageCount']
  if (rows === 0) return [false, 'emptyPage']
  return rows < pageSize && !mayBeCut ? [false, 'shortPage'] : [null, 'none']
}

/** More rows than were asked for and no word about pages: the endpoint doesn't page, this is everything. */
function wholeList(
  items: readonly unknown[],
  asked: { target: number; pageSize: number },
): Page<unknown, number> {
  const isFirst = asked.target === 1
  return {
    // Such an endpoint answers every page number with the same rows.
    items: isFirst ? items : [],
    target: asked.target,
    requestedSize: asked.pageSize,
    pageSize: null,
    total: { count: items.length, precision: 'exact' },
    pageCount: 1,
    next: null,
    previous: isFirst ? null : 1,
    hasNext: false,
    evidence: 'wholeList',
  }
}

/**
 * The size a server used without saying so: the first that explains how many rows came, given the total.
 * What was asked for; else this page is full, and its rows are the size; else this page is the last, and the
 * pages before it hold the rest. Where two explain it this may be the wrong one, so a total by itself never ends a
 * walk before that many rows have come.
 */
function inferPageSize(facts: {
  rows: number
  target: number
  requestedSize: number
  total: number | null
  saidCount: number | null
}): number {
  const { rows, target, requestedSize, total, saidCount } = facts
  if (total === null || rows === 0) return Math.max(rows, requestedSize)
  const explains = (size: number): boolean =>
    Number.isInteger(size) &&
    rows === Math.min(size, total - (target - 1) * size) &&
    (saidCount === null || saidCount === Math.ceil(total / size))
  const candidates = [requestedSize, rows, (total - rows) / (target - 1)]
  return candidates.find(explains) ?? Math.max(rows, requestedSize)
}

function readPageNumber(answer: Answer, options: PageNumberOptions, places?: Places): NextPage {
  const found = readPlaces(answer, places)
  if (found === undefined) return undefined
  // What a header or a field says by being empty, `false` or 0.
  if (found === null || found === '' || found === false || found === 0) return null
  if (found === true) return 'unnamed'
  const text = typeof found === 'string' ? (readQuery(found, options.page) ?? found) : found
  if (text === '') return undefined
  const number = Number(text)
  return Number.isSafeInteger(number) && number > 0 ? number : 'unnamed'
}

function readQuery(address: string, name: string): string | undefined {
  const query = address.indexOf('?')
  if (query === -1) return undefined
  return new URLSearchParams(address.slice(query + 1).split('#')[0]).get(name) ?? undefined
}

/** The headers in which an answer of this style tells its position. */
const headerNames = (options: PageNumberOptions): string[] =>
  [options.total, options.pageSize, options.next]
    .flatMap(listPlaces)
    .filter((place) => typeof place !== 'string')
    .map(namePlace)

function warnAboutHeaders(names: readonly string[], answer: Answer): void {
  warnOnce(
    `${answer.url.split('?')[0]} answered without ${names.join(', ')}, so the number of pages is unknown. ` +
      'Either this endpoint does not page, or the browser hides the headers: ' +
      `then the server has to send "Access-Control-Expose-Headers: ${names.join(', ')}".`,
  )
}

const atLeastOne = (count: number | null): number | null =>
  count === null ? null : Math.max(1, count)
