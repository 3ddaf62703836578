import type { Places } from '@paginated-query/core'
import { isRecord } from '@paginated-query/core/internal'

import { isGenerated, type Selection } from '../list/select.ts'
import type { CursorDialect } from './dialects.ts'
import { firstPlace } from './draft.ts'
import { getField } from './fieldPath.ts'
import type { Question } from './question.ts'

/** The field that is a cursor: of a row itself, or of the entry that wraps it (Elasticsearch's `sort`). */
export interface RowField {
  readonly path: string
  readonly isOwn: boolean
}

/** Where in an entry a style finds its cursors; `null` where they stand elsewhere. */
export function rowFieldOf(dialect: CursorDialect, places: Places | undefined): RowField | null {
  const place = firstPlace(places)
  if (typeof place !== 'object' || !('row' in place)) return null
  const { field } = place
  const wrapping = dialect.row === undefined ? '' : `${dialect.row}.`
  return field.startsWith(wrapping)
    ? { path: field.slice(wrapping.length), isOwn: true }
    : { path: field, isOwn: false }
}

/** What an entry holds as its cursor where no field of its row does: its place in the list, and its id for people. */
export const placeValue = (index: number, row: unknown): readonly unknown[] => {
  const id = isRecord(row) ? row['id'] : undefined
  return id === undefined ? [index] : [index, id]
}

/**
 * A row's cursor as clients send it back.
 *
 * @throws RangeError where the rows don't have the field by which the API pages
 */
export function rowCursorText(
  apiName: string,
  { path, isOwn }: RowField,
  row: unknown,
  index: number,
): string {
  if (!isOwn) return JSON.stringify(placeValue(index, row))
  const value = getField(row, path)
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (Array.isArray(value)) return JSON.stringify(value)
  throw new RangeError(
    `[paginated-query] ${apiName} pages by the \`${path}\` of rows, which the rows of its fake don't have. ` +
      'Give them one, unique and as a text or a number.',
  )
}

/** The index of the row that a cursor is of, or `null` where there is no such row. */
export function findRow<TRow>(
  { options, rows }: Question<TRow>,
  { path, isOwn }: RowField,
  text: string,
): number | null {
  if (!isOwn) return readIndex(text)
  const find = isGenerated(options.rows) ? options.rows.find?.[path] : undefined
  if (find !== undefined) {
    const index = find(text)
    return index !== null && isListed(rows, index) ? index : null
  }
  for (let position = 0; position < rows.count; position += 1) {
    const value = getField(rows.at(position), path)
    const written = Array.isArray(value) ? JSON.stringify(value) : String(value)
    if (written === text) return rows.indexAt(position)
  }
  return null
}

/** Whether a row is still there. */
export function isListed<TRow>(rows: Selection<TRow>, index: number): boolean {
  const after = rows.positionAfter(index)
  return after > 0 && rows.indexAt(after - 1) === index
}

function readIndex(text: string): number | null {
  try {
    const value: unknown = JSON.parse(text)
    const index: unknown = Array.isArray(value) ? value[0] : undefined
    return Number.isSafeInteger(index) ? (index as number) : null
  } catch {
    return null
  }
}
