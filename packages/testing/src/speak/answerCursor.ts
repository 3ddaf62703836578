import { isRecord } from '@paginated-query/core/internal'

import type { Selection } from '../list/select.ts'
import { readAskedCursor, type AskedCursor } from './askedCursor.ts'
import { cursorAddress } from './cursorAddress.ts'
import { writeCursor, type CursorFacts } from './cursorText.ts'
import type { CursorDialect } from './dialects.ts'
import { draftRows, finishDraft, putFact, putPointer, type Draft, type Pointer } from './draft.ts'
import { findCursor, fingerprint, type FoundCursor } from './findCursor.ts'
import { pageOf } from './pageOf.ts'
import type { Question } from './question.ts'
import { refuse, refuseBySigns, type Reply } from './reply.ts'
import { placeValue, rowCursorText, rowFieldOf } from './rowCursor.ts'
import { wrapRows } from './wrapRows.ts'

/**
 * Answers as an API with cursors does: opaque ones, the fields of rows, or those inside an address.
 *
 * A cursor names a row, so rows that are inserted above don't move what comes next. One that leads nowhere is
 * refused as the style knows it, else with 400; a server that `restarts` answers it with the first page.
 */
export function answerCursor<TRow>(question: Question<TRow>, dialect: CursorDialect): Reply {
  const { manners } = question
  const asked = readAskedCursor(question, dialect)
  if ('status' in asked) return refuse(manners, asked)
  const found = findCursor(question, dialect, asked)
  if (typeof found !== 'string') return answerFrom(question, dialect, asked, found)
  if (dialect.restarts) {
    const fresh = findCursor(question, dialect, { ...asked, text: null, isBack: false })
    if (typeof fresh !== 'string') return answerFrom(question, dialect, asked, fresh)
  }
  const signs = typeof dialect.refusal === 'object' ? dialect.refusal.cursorExpired : undefined
  return refuseBySigns(manners, signs, {
    status: 400,
    message: found,
    parameter: asked.param,
    means: 'cursorExpired',
  })
}

function answerFrom<TRow>(
  question: Question<TRow>,
  dialect: CursorDialect,
  asked: AskedCursor,
  found: FoundCursor<TRow>,
): Reply {
  const { options, manners } = question
  const { rows } = found
  const [start, room] = place(rows, found, asked.size)
  const size = options.shortPages ? Math.min(room, Math.max(1, room - 1 - (start % 3))) : room
  // A short page keeps to the side that it was asked from.
  const position = found.isBack ? start + room - size : start
  const { entries, taken } = pageOf({ ...question, rows }, position, size)
  const [hasBefore, hasAfter] = [position > 0, position + taken < rows.count]

  const cursorAt = (at: number, direction: CursorFacts['direction']): string =>
    writeCursor({
      order: rows.order,
      row: [rows.indexAt(at), idOf(rows.at(at))],
      request: fingerprint(question, dialect, found.selection, asked.size),
      direction,
      issuedAt: options.cursorLifetime === undefined ? undefined : question.now,
      query: dialect.keeps && found.selection.toString(),
    })
  const pointTo = (at: number, direction: CursorFacts['direction']): Pointer => {
    const value = cursorAt(at, direction)
    return { value, address: cursorAddress(question, dialect, { value, direction }) }
  }
  const data = wrapRows(
    dialect,
    entries.map(([, row]) => row),
    (row, index) => {
      const at = position + (entries[index]?.[0] ?? 0)
      const field = rowFieldOf(dialect, dialect.endCursor)
      if (field === null) return { cursor: cursorAt(at, 'after') }
      return field.isOwn ? {} : { [field.path]: placeValue(rows.indexAt(at), row) }
    },
  )
  const draft = draftRows(question, dialect, data)
  const { countsUpTo = Infinity, counts } = options
  const total = Math.min(rows.count + (options.varyingTotal ? position % 3 : 0), countsUpTo)
  if (counts !== false) {
    putFact(draft, dialect.total, total)
    putFact(draft, dialect.relation, total < rows.count ? 'gte' : 'eq')
  }
  putFact(draft, dialect.pageSize, asked.size)
  // Without a flag of its own for it, "more" is meant in the direction of travel.
  const lookedBack = found.isBack && dialect.hasPrevious === undefined
  putFact(draft, dialect.hasMore, lookedBack ? hasBefore : hasAfter)
  putFact(draft, dialect.hasPrevious, hasBefore)
  const next = hasAfter && taken > 0 ? pointTo(position + taken - 1, 'after') : null
  const previous = hasBefore && taken > 0 ? pointTo(position, 'before') : null
  putCursors(draft, dialect, { next, previous }, manners.noCursor)
  putFact(draft, dialect.endCursor, taken > 0 ? cursorAt(position + taken - 1, 'after') : null)
  // Where parameters of their own go back, a row has one cursor for both ways.
  const toStart = dialect.back === undefined ? 'before' : 'after'
  putFact(draft, dialect.startCursor, taken > 0 ? cursorAt(position, toStart) : null)
  rememberRows(
    question,
    dialect,
    entries.map(([at, row]) => [rows.indexAt(position + at), row]),
  )
  return finishDraft(draft)
}

function putCursors(
  draft: Draft,
  dialect: CursorDialect,
  { next, previous }: { next: Pointer | null; previous: Pointer | null },
  none: '' | null | undefined,
): void {
  const isLeftOut = dialect.omits?.includes('next') ?? false
  putPointer(draft, dialect.next, next, { field: 'value', none, isLeftOut })
  putPointer(draft, dialect.previous, previous, { field: 'value', none, isLeftOut })
}

/** Where the page begins, and how many rows it may have. */
function place<TRow>(
  rows: Selection<TRow>,
  { index, isBack }: FoundCursor<TRow>,
  limit: number,
): readonly [position: number, room: number] {
  if (!isBack) return [index === null ? 0 : rows.positionAfter(index), limit]
  const after = index === null ? rows.count : rows.positionAfter(index)
  // The row that the page ends before may be gone: then the one that took its place counts.
  const isThere = index !== null && after > 0 && rows.indexAt(after - 1) === index
  const end = isThere ? after - 1 : after
  const position = Math.max(0, end - limit)
  return [position, end - position]
}

/** Fields of a page's first and last row are cursors from now on. */
function rememberRows<TRow>(
  { api, issued, generation, now }: Question<TRow>,
  dialect: CursorDialect,
  page: readonly (readonly [index: number, row: TRow])[],
): void {
  const [first, last] = [page[0], page.at(-1)]
  for (const [places, entry] of [
    [dialect.startCursor, first],
    [dialect.endCursor, last],
  ] as const) {
    const field = rowFieldOf(dialect, places)
    if (field === null || entry === undefined) continue
    const [index, row] = entry
    issued.set(rowCursorText(api.name, field, row, index), { generation, at: now })
  }
}

const idOf = (row: unknown): string => {
  const id = isRecord(row) ? row['id'] : undefined
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}
