import type { ListFacts } from '@paginated-query/core'

import { setField } from './fieldPath.ts'

/**
 * The entries of an answer: each row in its wrapping, in the order of the wire.
 *
 * @param beside what an entry holds besides its row
 */
export function wrapRows<TRow>(
  { row: path, reversed }: ListFacts,
  rows: readonly TRow[],
  beside: (row: TRow, index: number) => Readonly<Record<string, unknown>> = () => ({}),
): unknown[] {
  const entries = rows.map((row, index) => {
    if (path === undefined) return row
    const entry = { ...beside(row, index) }
    setField(entry, path, row)
    return entry
  })
  return reversed ? entries.reverse() : entries
}
