import type { RefusalSigns } from '@paginated-query/core'

import type { Problem } from '../manners/manners.ts'
import { countedQuery, wirePosition, writeQuery, type CountedPage } from './countedAddress.ts'
import type { CountedDialect } from './dialects.ts'
import {
  draftRows,
  finishDraft,
  firstPlace,
  putFact,
  putPointer,
  type Draft,
  type Pointer,
} from './draft.ts'
import { linksOf, linkFormOf, readsLinks } from './writeLinks.ts'
import { pageOf } from './pageOf.ts'
import { putSiblings } from './putSiblings.ts'
import type { Question } from './question.ts'
import { readSpan, type Span } from './readSpan.ts'
import { refuse, refuseBySigns, type Reply } from './reply.ts'
import { wrapRows } from './wrapRows.ts'

/**
 * Answers as an API does whose pages are counted: by page numbers, by offsets, or by the `Range` header.
 *
 * Beyond the end there is a page without rows, status 200, unless the style knows how a refusal looks.
 */
export function answerCounted<TRow>(question: Question<TRow>, dialect: CountedDialect): Reply {
  const { options, manners, rows } = question
  const span = readSpan(question, dialect)
  if ('status' in span) return refuse(manners, span)
  const refusal = refuseSpan(question, dialect, span)
  if (refusal !== null) return refusal

  const { start, size } = span
  const isCounted = options.counts !== false
  const total = Math.min(rows.count, options.countsUpTo ?? Infinity)
  const page = Math.floor(start / size) + 1
  const pageCount = Math.max(1, Math.ceil(rows.count / size))
  const { entries, taken } = pageOf(question, start, size)
  const data = wrapRows(
    dialect,
    entries.map(([, row]) => row),
  )
  const draft = draftRows(question, dialect, data)

  if (isCounted) {
    putFact(draft, dialect.total, total)
    putFact(draft, dialect.relation, total < rows.count ? 'gte' : 'eq')
    // Nobody says what an empty list has: 0 is the nastier of the two.
    putFact(draft, dialect.pageCount, Math.ceil(total / size))
  }
  putFact(draft, dialect.pageSize, size)
  putPages(question, dialect, draft, { page, size, pageCount, isCounted })

  const status = putRange(dialect, draft, {
    start,
    taken,
    total: isCounted ? total : null,
  })
  const reply = finishDraft(draft, status)
  const links = reply.headers.get('link')
  // The documented sample is folded over lines, which HTTP no longer allows; its stray comma it does.
  if (links !== null && linkFormOf(question) === 'documented')
    reply.headers.set('Link', `${links},`)
  return reply
}

function putPages<TRow>(
  question: Question<TRow>,
  dialect: CountedDialect,
  draft: Draft,
  { page, size, pageCount, isCounted }: CountedPage & { pageCount: number; isCounted: boolean },
): void {
  const pointTo = (to: number): Pointer => ({
    address: writeQuery(question, countedQuery(question, dialect, { page: to, size })),
    value: wirePosition(dialect, { page: to, size }),
  })
  const isLeftOut = dialect.omits?.includes('next') ?? false
  const next = page < pageCount ? pointTo(page + 1) : null
  const field = question.options.nextForm ?? formByName(dialect.next)
  putPointer(draft, dialect.next, next, { field, isLeftOut })
  if (isCounted) {
    putPointer(draft, dialect.last, pointTo(pageCount), {
      field: formByName(dialect.last),
      isLeftOut,
    })
  }
  putSiblings(draft, question, dialect, { page, size, pageCount, isCounted })
  if (!readsLinks(dialect.next, dialect.last)) return
  draft.links.clear()
  for (const [relation, address] of linksOf(question, dialect, {
    page,
    size,
    pageCount,
    isCounted,
  })) {
    draft.links.set(relation, address)
  }
}

/** `has_more` is a flag and `next_page` a number; a bare `next` is an address, as at Django. */
function formByName(places: CountedDialect['next']): 'address' | 'value' | 'flag' {
  const place = firstPlace(places)
  if (typeof place !== 'string') return 'address'
  const name = place.slice(place.lastIndexOf('.') + 1)
  if (/^(?:has|is)(?=[A-Z_])|more/i.test(name)) return 'flag'
  return /(?:page|number|offset|skip|start|last)$/i.test(name) ? 'value' : 'address'
}

/** `Content-Range` and its status: 206 for a part of what is known to be more. */
function putRange(
  dialect: CountedDialect,
  draft: Draft,
  { start, taken, total }: { start: number; taken: number; total: number | null },
): number {
  const place = firstPlace(dialect.total)
  if (typeof place !== 'object' || !('contentRange' in place)) return 200
  const range = taken === 0 ? '*' : `${start}-${start + taken - 1}`
  draft.headers['Content-Range'] = `${range}/${total ?? '*'}`
  return total !== null && taken < total ? 206 : 200
}

/** What a server has against rows that aren't there, or that it never serves. */
function refuseSpan<TRow>(
  { options, manners, rows }: Question<TRow>,
  dialect: CountedDialect,
  { start, size }: Span,
): Reply | null {
  const signs = typeof dialect.refusal === 'object' ? dialect.refusal.beyondEnd : undefined
  const say = (status: number, message: string): Reply =>
    refuseBySigns(manners, signs, { status, message, means: 'beyondEnd', ...blame(dialect) })
  const { reachableRows = Infinity } = dialect
  if (start + size > reachableRows) {
    const message = `Result window is too large: only the first ${reachableRows} rows can be reached.`
    return say(400, message)
  }
  const isBeyond = start > 0 && start >= rows.count
  if (!isBeyond || (options.beyondEnd ?? usualBeyondEnd(dialect, signs, options)) !== 'refused') {
    return null
  }
  return dialect.kind === 'range'
    ? say(416, 'Requested range not satisfiable')
    : say(404, 'Invalid page.')
}

/** Who doesn't count can't know that a range is beyond the end. */
function usualBeyondEnd(
  dialect: CountedDialect,
  signs: RefusalSigns | undefined,
  { counts }: { counts?: boolean | undefined },
): 'refused' | 'empty' {
  if (dialect.kind === 'range') return counts === false ? 'empty' : 'refused'
  return signs === undefined ? 'empty' : 'refused'
}

const blame = (dialect: CountedDialect): Pick<Problem, 'parameter'> => {
  if (dialect.kind === 'range') return { parameter: 'Range' }
  return { parameter: dialect.kind === 'offset' ? dialect.offset : dialect.page }
}
