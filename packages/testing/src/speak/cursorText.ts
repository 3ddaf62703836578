/** What a cursor remembers. Opaque to clients, as it is at Dovetail. */
export interface CursorFacts {
  /** The order that the row was found in. */
  readonly order: string
  /** The row that the page begins after (or ends before): its index, and its id for people. */
  readonly row: readonly [index: number, id: string]
  /** What the request was: sort, filter and limit in one number. */
  readonly request: number
  /** Epoch milliseconds. */
  readonly issuedAt?: number | undefined
  readonly direction: 'after' | 'before'
  /** The query of sort and filters, where the cursor carries them. */
  readonly query?: string | undefined
}

/**
 * Writes a cursor in the form of Dovetail's sample: base64url of a JSON array that begins with the order.
 *
 * @example
 * writeCursor({ order: 'created_at_desc', row: [99, 'prj_1'], request: 7, direction: 'after' })
 * // 'WyJjcmVhdGVkX2F0X2Rlc2MiLFs5OSwicHJqXzEiXSw3LCJhZnRlciJd'
 */
export function writeCursor(cursor: CursorFacts): string {
  const { order, row, request, direction, issuedAt, query } = cursor
  const facts: unknown[] = [order, row, request, direction]
  if (issuedAt !== undefined || query !== undefined) facts.push(issuedAt ?? null)
  if (query !== undefined) facts.push(query)
  // btoa takes Latin-1 only.
  const json = JSON.stringify(facts).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return btoa(json).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Reads what {@link writeCursor} wrote; `null` for anything else. */
export function readCursor(text: string): CursorFacts | null {
  try {
    const facts: unknown = JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')))
    if (!Array.isArray(facts)) return null
    const [order, row, request, direction, issuedAt = null, query] = facts as unknown[]
    const [index, id] = Array.isArray(row) ? (row as unknown[]) : []
    const isComplete =
      typeof order === 'string' &&
      Number.isSafeInteger(index) &&
      typeof id === 'string' &&
      typeof request === 'number' &&
      (direction === 'after' || direction === 'before') &&
      (issuedAt === null || typeof issuedAt === 'number') &&
      (query === undefined || typeof query === 'string')
    if (!isComplete) return null
    const age = issuedAt === null ? {} : { issuedAt }
    return { order, row: [index as number, id], request, direction, query, ...age }
  } catch {
    return null
  }
}
