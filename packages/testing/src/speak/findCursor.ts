import type { Selection } from '../list/select.ts'
import type { AskedCursor } from './askedCursor.ts'
import { pagingParams } from './askedCursor.ts'
import { readCursor } from './cursorText.ts'
import type { CursorDialect } from './dialects.ts'
import type { Question } from './question.ts'
import { findRow, rowFieldOf } from './rowCursor.ts'

/** Where a cursor leads. */
export interface FoundCursor<TRow> {
  /** The row that the page begins after, or ends before; `null` = the beginning or the end of the list. */
  readonly index: number | null
  readonly isBack: boolean
  readonly rows: Selection<TRow>
  /** The parameters that selected the rows. */
  readonly selection: URLSearchParams
}

/** Finds where a cursor leads, or says why it leads nowhere. */
export function findCursor<TRow>(
  question: Question<TRow>,
  dialect: CursorDialect,
  asked: AskedCursor,
): FoundCursor<TRow> | string {
  const { text, isBack } = asked
  const selection = selectionOf(question, dialect, question.params)
  const { rows } = question
  if (text === null) return { index: null, isBack, rows, selection }
  const field = rowFieldOf(dialect, isBack ? dialect.startCursor : dialect.endCursor)
  if (field === null) return findWritten(question, dialect, { ...asked, text })
  if (isOutdated(question, text)) return 'The cursor has expired.'
  const index = findRow(question, field, text)
  return index === null ? `No such row: ${text}` : { index, isBack, rows, selection }
}

/** A cursor that the server wrote itself. */
function findWritten<TRow>(
  question: Question<TRow>,
  dialect: CursorDialect,
  { text, isBack, size }: AskedCursor & { text: string },
): FoundCursor<TRow> | string {
  const { options, now } = question
  const facts = readCursor(text)
  if (facts === null) return 'The cursor is invalid.'
  const { cursorLifetime = Infinity } = options
  if (now - (facts.issuedAt ?? now) > cursorLifetime) return 'The cursor has expired.'
  const carried = dialect.keeps && new URLSearchParams(facts.query)
  const selection = carried ?? selectionOf(question, dialect, question.params)
  if (facts.request !== fingerprint(question, dialect, selection, size)) {
    return 'The cursor is invalid: it belongs to a request with another sort, filter or limit, or has expired.'
  }
  return {
    index: facts.row[0],
    isBack: isBack || (dialect.back === undefined && facts.direction === 'before'),
    rows: carried ? question.selectBy(carried) : question.rows,
    selection,
  }
}

/** A row's field can't say when it was handed out, so the server remembers. */
function isOutdated<TRow>(
  { issued, generation, now, options }: Question<TRow>,
  text: string,
): boolean {
  const issue = issued.get(text)
  if (issue === undefined) return false
  return issue.generation < generation || now - issue.at > (options.cursorLifetime ?? Infinity)
}

/** Everything of a request that isn't about pages, by sorted name. */
function selectionOf<TRow>(
  question: Question<TRow>,
  dialect: CursorDialect,
  params: URLSearchParams,
): URLSearchParams {
  const paging = pagingParams(question, dialect)
  const others = new URLSearchParams([...params].filter(([name]) => !paging.includes(name)))
  others.sort()
  return others
}

/**
 * Everything that a cursor dies with, in one number (FNV-1a). The position of a row lives on under another size, and
 * so does a cursor that carries what it belongs to.
 */
export function fingerprint<TRow>(
  { generation }: Question<TRow>,
  { endCursor, keeps }: CursorDialect,
  selection: URLSearchParams,
  size: number,
): number {
  const isBound = endCursor === undefined && keeps === undefined
  const text = JSON.stringify([selection.toString(), isBound ? size : null, generation])
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}
