import type { Dialect } from '@paginated-query/core'
import { isRecord } from '@paginated-query/core/internal'

import { readCursor, writeCursor, type CursorFacts } from './cursorText.ts'
import { pageOf } from './pageOf.ts'
import { placeFacts } from './placeFacts.ts'
import type { Question } from './question.ts'
import { readSize } from './readSize.ts'
import { refuse, replyWith, type Reply } from './reply.ts'

type CursorDialect = Extract<Dialect, { kind: 'cursor' }>

/**
 * Answers as an API with opaque cursors does: Dovetail, and whatever else `cursor` describes.
 *
 * A cursor names the last row of its page, so rows that are inserted above don't move what comes next. It is
 * refused with 400 where sort, filter or limit aren't those it was made for.
 */
export function answerCursor<TRow>(question: Question<TRow>, dialect: CursorDialect): Reply {
  const { manners, rows, options, params } = question
  // Dovetail documents 0 as its smallest limit: a page without rows, and without a way on.
  const limit = readSize(question, dialect.size, 0)
  if (typeof limit !== 'number') return refuse(manners, limit)

  const request = fingerprint(question, dialect, limit)
  const asked = params.get(dialect.cursor ?? '')
  const facts = asked === null || asked === '' ? null : readCursor(asked)
  if (asked !== null && asked !== '') {
    const message = complain(question, facts, request)
    if (message !== null) {
      return refuse(manners, { status: 400, message, parameter: dialect.cursor })
    }
  }

  const [position, room] = place(rows, facts, limit)
  const size = options.shortPages ? Math.min(room, Math.max(1, room - 1 - (position % 3))) : room
  const { entries, taken } = pageOf(question, position, size)
  const end = position + taken
  const cursorAt = (at: number, direction: CursorFacts['direction']): string =>
    writeCursor({
      order: rows.order,
      row: [rows.indexAt(at), idOf(rows.at(at))],
      request,
      direction,
      issuedAt: options.cursorLifetime === undefined ? undefined : question.now,
    })
  const hasMore = end < rows.count
  const drift = options.varyingTotal ? position % 3 : 0
  const data = entries.map(([, row]) => row)
  const { body, headers } = placeFacts(dialect.rows === undefined ? data : {}, [
    [dialect.rows, data],
    [dialect.total, rows.count + drift],
    [dialect.hasMore, hasMore],
    [dialect.next, hasMore && taken > 0 ? cursorAt(end - 1, 'after') : null],
    [dialect.previous, position > 0 && taken > 0 ? cursorAt(position, 'before') : null],
  ])
  return replyWith(body, headers)
}

/** Where the page begins, and how many rows it may have. */
function place<TRow>(
  rows: Question<TRow>['rows'],
  facts: CursorFacts | null,
  limit: number,
): readonly [position: number, room: number] {
  if (facts === null) return [0, limit]
  const [index] = facts.row
  const after = rows.positionAfter(index)
  if (facts.direction === 'after') return [after, limit]
  // The row that the page ends before may be gone: then the one that took its place counts.
  const isThere = after > 0 && rows.indexAt(after - 1) === index
  const end = isThere ? after - 1 : after
  const position = Math.max(0, end - limit)
  return [position, end - position]
}

function complain<TRow>(
  { options, now }: Question<TRow>,
  facts: CursorFacts | null,
  request: number,
): string | null {
  if (facts === null) return 'The cursor is invalid.'
  const { cursorLifetime = Infinity } = options
  if (now - (facts.issuedAt ?? now) > cursorLifetime) return 'The cursor has expired.'
  return facts.request === request
    ? null
    : 'The cursor is invalid: it belongs to a request with another sort, filter or limit, or has expired.'
}

/** Everything that a cursor dies with, in one number (FNV-1a). */
function fingerprint<TRow>(
  { params, generation }: Question<TRow>,
  dialect: CursorDialect,
  limit: number,
): number {
  const others = [...params].filter(([name]) => name !== dialect.cursor && name !== dialect.size)
  others.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const text = JSON.stringify([others, limit, generation])
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

const idOf = (row: unknown): string => {
  const id = isRecord(row) ? row['id'] : undefined
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}
