import { isRecord, readField } from '../reading/readField.ts'

/** An array that may be the rows of a list, and the path to it; `null` is the body itself. */
export interface FoundRows {
  readonly path: string | null
  readonly rows: readonly unknown[]
  /** Arrays that may be the rows as well. */
  readonly others: readonly string[]
}

const deepest = 4
const usualNames = 'data results items content value records edges nodes hits rows'.split(' ')

/** Finds the rows of an answer: the body, else the array nearest to the top with the most usual name, else the longest. */
export function findRows(body: unknown): FoundRows | null {
  if (Array.isArray(body)) return { path: null, rows: body as unknown[], others: [] }
  const found = listArrays(body, '', 1).sort(
    (a, b) => rank(a.path) - rank(b.path) || b.rows.length - a.rows.length,
  )
  const [best, ...others] = found
  return best ? { ...best, others: others.map(({ path }) => path) } : null
}

/** The field by which rows are told apart, or `null`. */
export const idOf = ({ rows }: FoundRows): string | null => {
  const last = rows.at(-1)
  return ['id', 'uuid', '_id', 'key'].find((name) => readField(last, name) !== undefined) ?? null
}

function listArrays(
  value: unknown,
  prefix: string,
  depth: number,
): { path: string; rows: readonly unknown[] }[] {
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, field]) => {
    const path = prefix + name
    // The links of a paginator are no rows.
    if (Array.isArray(field)) return name === 'links' ? [] : [{ path, rows: field as unknown[] }]
    return depth < deepest ? listArrays(field, `${path}.`, depth + 1) : []
  })
}

function rank(path: string): number {
  const names = path.split('.')
  const at = usualNames.indexOf(names.at(-1) ?? '')
  return (at === -1 ? usualNames.length : at) + names.length / 10
}
