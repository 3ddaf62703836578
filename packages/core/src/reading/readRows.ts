import { PaginationError } from '../error/PaginationError.ts'
import { warnOnce } from '../error/warnOnce.ts'
import type { Answer } from '../styles/answer.ts'
import { describeValue } from './describeValue.ts'
import type { ListFacts } from '../styles/dialect.ts'
import { isRecord, readField } from './readField.ts'

/**
 * The rows of an answer as they came, each still in its wrapping. An object is taken for its values: PHP sends one
 * where rows were filtered after paging.
 *
 * @throws PaginationError where there is neither an array nor an object: then there is nothing to show
 */
export function readEntries(answer: Answer, facts: ListFacts): readonly unknown[] {
  // No content: some servers say so of an empty list.
  if (answer.status === 204) return []
  const { body } = answer
  const paths = rowPaths(facts)
  const path = paths.find((one) => readField(body, one) !== undefined)
  const entries = path === undefined ? (paths.length === 0 ? body : path) : readField(body, path)
  if (Array.isArray(entries)) return entries as readonly unknown[]
  // An error object in place of a bare array isn't a list of its own fields.
  if (path !== undefined && isRecord(entries)) return Object.values(entries)
  if (path !== undefined && entries === null) {
    warnOnce(() => `\`${path}\` is null, which is read as an empty list.`)
    return []
  }
  if (entries === undefined && facts.omits?.includes('rows') && holdsNoRows(body, paths)) {
    return []
  }
  throw noRows(answer, paths, entries)
}

/** The items of entries: unwrapped, in the list's order. */
export function unwrap(entries: readonly unknown[], facts: ListFacts): readonly unknown[] {
  const { row, reversed } = facts
  const items = row === undefined ? entries : entries.map((entry) => readField(entry, row) ?? entry)
  return reversed ? items.toReversed() : items
}

/** The fields that may hold the rows; none where the body itself does. */
export const rowPaths = ({ rows = [] }: ListFacts): readonly string[] =>
  typeof rows === 'string' ? [rows] : rows

/** Where rows may be left out, an answer without them still has to be one, without two arrays to choose from. */
const holdsNoRows = (body: unknown, paths: readonly string[]): boolean =>
  isRecord(body) &&
  !Array.isArray(body) &&
  paths.filter(isWild).every((path) => arraysOf(containerOf(body, path)).length === 0)

const isWild = (path: string): boolean => path.endsWith('*')

const containerOf = (body: unknown, path: string): unknown =>
  path === '*' ? body : readField(body, path.slice(0, -'.*'.length))

/** The names of the fields that hold arrays. */
const arraysOf = (container: unknown): string[] =>
  isRecord(container) ? Object.keys(container).filter((name) => Array.isArray(container[name])) : []

function noRows(answer: Answer, paths: readonly string[], found: unknown): PaginationError {
  const arrays = paths.filter(isWild).flatMap((path) => arraysOf(containerOf(answer.body, path)))
  const place = paths.length === 0 ? 'The body' : paths.map((path) => `\`${path}\``).join(' and ')
  const [what, advice] =
    arrays.length > 1
      ? [
          `stands for the only array, and there are ${arrays.length} (${arrays.join(', ')})`,
          'Name the one with the rows in the `rows` of the style.',
        ]
      : [
          `is ${describeValue(found)} instead of an array of rows`,
          'Check `rows` in the style, and that the request goes to a list endpoint.',
        ]
  return new PaginationError(
    `${place} ${what}, so there is no list to show. ${advice} This one went to ${answer.url}.`,
    { field: paths[0] ?? 'body', status: answer.status },
  )
}
