import { PaginationError } from '../error/PaginationError.ts'
import { warnOnce } from '../error/warnOnce.ts'
import { isRecord, listPlaces, namePlace, readField, readPlaces, type Places } from './place.ts'
import type { Answer } from './answer.ts'

/**
 * The rows of an answer. An object is taken for its values: PHP sends one where rows were filtered after paging.
 *
 * @throws PaginationError where there is neither an array nor an object: then there is nothing to show
 */
export function readRows(answer: Answer, path: string | undefined): readonly unknown[] {
  const rows = path === undefined ? answer.body : readField(answer.body, path)
  if (Array.isArray(rows)) return rows as readonly unknown[]
  // An error object in place of a bare array isn't a list of its own fields.
  if (path !== undefined && isRecord(rows)) return Object.values(rows)
  if (path !== undefined && rows === null) {
    warnOnce(`\`${path}\` is null, which is read as an empty list.`)
    return []
  }
  const place = path === undefined ? 'The body' : `\`${path}\``
  throw new PaginationError(
    `${place} is ${describe(rows)} instead of an array of rows, so there is no list to show. ` +
      `Check that the request goes to a list endpoint; this one went to ${answer.url}.`,
    { field: path ?? 'body', status: answer.status },
  )
}

/**
 * A count, or `null` where the answer doesn't hold it. Digits in a string are fine.
 *
 * @throws PaginationError where it isn't a whole number ≥ 0
 */
export function readCount(answer: Answer, places: Places | undefined): number | null {
  const found = readPlaces(answer, places)
  if (found === undefined || found === null || found === '') return null
  const count =
    typeof found === 'string' && /^\s*\d+\s*$/.test(found) ? Number(found) : (found as number)
  if (Number.isSafeInteger(count) && count >= 0) return count
  const field = listPlaces(places).map(namePlace).join(' or ')
  throw new PaginationError(
    `\`${field}\` is ${describe(found)} instead of a whole number ≥ 0, so the position in the list can't be shown. ` +
      `Check that the answer of ${answer.url} is what the API sends, and not rewritten on the way.`,
    { field, status: answer.status },
  )
}

const describe = (value: unknown): string => {
  const text = value === undefined ? 'missing' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
