import { warnOnce } from '../error/warnOnce.ts'
import type { Evidence, Page, Total } from '../page/page.ts'
import type { Answer } from '../styles/answer.ts'
import type { Counting } from './counting.ts'
import type { CountedFacts } from '../styles/dialect.ts'
import { hidesHeaders } from './hidesHeaders.ts'
import { listPlaces } from '../styles/place.ts'
import { readCount, readTotal } from './readCount.ts'
import { readNextPage, type NextPage } from './readNextPage.ts'
import { readEntries, unwrap } from './readRows.ts'
import { usedPageSize } from './usedPageSize.ts'

/** Reads an answer of a list whose pages are counted, whatever they are counted by. */
export function readCounted(
  facts: CountedFacts,
  counting: Counting,
  answer: Answer,
  asked: { target: number; pageSize: number; isSizeKnown?: boolean | undefined },
): Page<unknown, number> {
  const { target, pageSize: requestedSize } = asked
  const entries = readEntries(answer, facts)
  const reading = { answer, entries }
  const rows = entries.length
  const total = readTotal(reading, facts)
  const said = {
    echoedSize: readCount(reading, facts.pageSize) || null,
    pageCount: readCount(reading, facts.pageCount),
  }
  const pointer = readNextPage(reading, facts.next, counting)
  const saysNothing =
    total === null && said.pageCount === null && said.echoedSize === null && pointer === undefined
  const items = unwrap(entries, facts)
  if (saysNothing && counting.isSized && rows > requestedSize) return wholeList(items, asked)

  // Where a server leaves the header out on a single page, a short page is one.
  const fitsOnePage = facts.omits?.includes('next') === true && rows < requestedSize
  const isHidden = saysNothing && !fitsOnePage && hidesHeaders(facts, answer)

  const { unit } = counting
  const pageSize = usedPageSize({ rows, asked, total, unit, pointer, ...said })
  const pageOf = (position: NextPage): NextPage =>
    unit === 'row' ? toPage(position, pageSize) : position
  const next = pageOf(pointer)
  const reach = reachablePages(facts, pageSize)
  const last = pageOf(readNextPage(reading, facts.last, counting))
  const counted = said.pageCount ?? filledPages(total, pageSize, reach) ?? last
  const pageCount = typeof counted === 'number' ? Math.max(1, Math.min(reach, counted)) : null
  const [hasNext, evidence] = settle({
    rows,
    target,
    next,
    pageSize,
    pageCount,
    reach,
    isCounted: said.pageCount !== null,
    isLeftOut: leavesNextOut(facts),
    mayBeMore: isHidden || (total !== null && total.count > (target - 1) * pageSize + rows),
  })
  return {
    items,
    target,
    requestedSize,
    pageSize,
    total,
    // Who says that nothing follows says that this is the last page.
    pageCount: pageCount ?? (next === null && rows > 0 ? target : null),
    next: hasNext === false ? null : typeof next === 'number' ? next : target + 1,
    // Beyond the end the page before doesn't exist either; the last one does.
    previous: target > 1 ? Math.min(target - 1, pageCount ?? target - 1) : null,
    hasNext,
    evidence,
  }
}

function settle(facts: {
  rows: number
  target: number
  next: NextPage
  pageSize: number
  pageCount: number | null
  /** Pages that the API serves at all. */
  reach: number
  /** The server said the page count itself. */
  isCounted: boolean
  /** The body of the last page has no place for the next one. */
  isLeftOut: boolean
  /** A guess or a bound counts more rows, or the headers are hidden that would tell of a size that the server cut. */
  mayBeMore: boolean
}): [hasNext: boolean | null, evidence: Evidence] {
  const { rows, target, next, pageSize, pageCount } = facts
  if (target >= facts.reach) return [false, 'pageCount']
  // Some servers answer every page beyond the end with a link to the one after it.
  const isBeyondEnd = pageCount !== null && target >= pageCount && rows === 0
  if (isBeyondEnd && next !== null) return [false, 'pageCount']
  if (typeof next === 'number' && next <= target) {
    warnOnce(() => `Page ${target} names page ${next} as its next, so the list ends there.`)
    return [false, 'link']
  }
  // A flag by itself could promise more for ever.
  if (next === 'unnamed' && rows === 0 && pageCount === null) return [false, 'emptyPage']
  if (next !== undefined) return [next !== null, 'link']
  if (pageCount !== null) return [target < pageCount, facts.isCounted ? 'pageCount' : 'total']
  if (rows === 0) return [false, 'emptyPage']
  if (facts.isLeftOut) return [false, 'link']
  return rows < pageSize && !facts.mayBeMore ? [false, 'shortPage'] : [null, 'none']
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

/** A header that isn't there may be hidden; a field of the body that is left out is left out. */
const leavesNextOut = (facts: CountedFacts): boolean =>
  facts.omits?.includes('next') === true &&
  listPlaces(facts.next).some((place) => typeof place === 'string' || 'address' in place)

/** Only an exact total counts pages; a lower bound does where it fills all that can be reached. */
function filledPages(total: Total | null, pageSize: number, reach: number): number | null {
  if (total === null) return null
  const filled = Math.ceil(total.count / pageSize)
  if (total.precision === 'exact') return filled
  return total.precision === 'atLeast' && filled >= reach ? reach : null
}

const reachablePages = ({ reachableRows }: CountedFacts, pageSize: number): number =>
  reachableRows === undefined ? Infinity : Math.max(1, Math.floor(reachableRows / pageSize))

/** A position in rows as a page, where it begins one. */
function toPage(pointer: NextPage, pageSize: number): NextPage {
  if (typeof pointer !== 'number') return pointer
  return pointer % pageSize === 0 ? pointer / pageSize + 1 : 'unnamed'
}
