import { isRecord } from '@paginated-query/core/internal'

import { listedIndexes } from './listedIndexes.ts'
import { modulo, periodicIndexes, type PeriodicIndexes } from './periodicIndexes.ts'
import type { Filter, Wish } from './readWish.ts'
import type { GeneratedRows, Rows } from './rows.ts'

/** The rows that a request asks for, in its order. A position counts them from 0; an index is a row's own for ever. */
export interface Selection<TRow> {
  readonly count: number
  /** How the order is called: `created_at_desc`. */
  readonly order: string
  readonly at: (position: number) => TRow
  readonly indexAt: (position: number) => number
  /** Where the rows after a row begin, even if that row is gone by now. */
  readonly positionAfter: (index: number) => number
}

/**
 * Selects and orders rows. On generated rows that is arithmetic: nothing is made before a page asks for it.
 *
 * @param start the index of the first row: negative after insertions, positive after removals
 */
export function select<TRow>(rows: Rows<TRow>, start: number, wish: Wish): Selection<TRow> {
  const order = wish.sort
    ? `${wish.sort.field}_${wish.sort.descending ? 'desc' : 'asc'}`
    : 'default'
  return isGenerated(rows)
    ? selectGenerated(rows, start, wish, order)
    : selectArray(rows, start, wish, order)
}

/** Whether rows are made on demand, and can be inserted. */
export const isGenerated = <TRow>(rows: Rows<TRow>): rows is GeneratedRows<TRow> =>
  !Array.isArray(rows)

function selectGenerated<TRow>(
  rows: GeneratedRows<TRow>,
  start: number,
  { sort, filters }: Wish,
  order: string,
): Selection<TRow> {
  const end = Math.max(start, rows.count)
  const indexes = matching(rows, filters)
  const count = indexes?.between(start, end) ?? 0
  const isReversed =
    sort !== null && (rows.monotone?.[sort.field] === 'falling') !== sort.descending
  const indexAt = (position: number): number => {
    if (indexes === null) return start
    return indexes.nth(start, isReversed ? count - 1 - position : position)
  }
  return {
    count,
    order,
    indexAt,
    at: (position) => rows.at(indexAt(position)),
    positionAfter: (index) => {
      if (indexes === null) return 0
      if (isReversed) return indexes.between(Math.max(start, index), end)
      return indexes.between(start, Math.min(end, index + 1))
    },
  }
}

/** The indexes that pass every filter, or `null` where none does. */
function matching<TRow>(
  rows: GeneratedRows<TRow>,
  filters: readonly Filter[],
): PeriodicIndexes | null {
  const isIdentity = ({ field }: Filter): boolean => rows.find?.[field] !== undefined
  const identities = filters.filter(isIdentity)
  const patterns = filters
    .filter((filter) => !isIdentity(filter))
    .map((filter) => (rows.periodic?.[filter.field] ?? []).map((value) => passes(filter, value)))
  if (identities.length > 0) {
    const found = identities.map(({ field, values }) =>
      values.flatMap((value) => rows.find?.[field]?.(value) ?? []),
    )
    const [first = [], ...others] = found
    const both = first.filter((index) => others.every((indexes) => indexes.includes(index)))
    return listedIndexes(
      both.filter((index) =>
        patterns.every((pattern) => pattern[modulo(index, pattern.length)] === true),
      ),
    )
  }
  // The product of the periods is a period of all of them.
  const period = patterns.reduce((product, pattern) => product * pattern.length, 1)
  const remainders = Array.from({ length: period }, (_, index) => index).filter((index) =>
    patterns.every((pattern) => pattern[index % pattern.length]),
  )
  return remainders.length === 0 ? null : periodicIndexes(period, remainders)
}

function selectArray<TRow>(
  rows: readonly TRow[],
  start: number,
  { sort, filters }: Wish,
  order: string,
): Selection<TRow> {
  const field = (index: number, name: string): unknown => {
    const row = rows[index]
    return isRecord(row) ? row[name] : undefined
  }
  const compare = (a: number, b: number): number => {
    const difference = sort ? compareValues(field(a, sort.field), field(b, sort.field)) : 0
    return (sort?.descending ? -difference : difference) || a - b
  }
  const indexes = rows
    .map((_, index) => index)
    .filter(
      (index) =>
        index >= start && filters.every((filter) => passes(filter, field(index, filter.field))),
    )
    .sort(compare)
  const indexAt = (position: number): number => indexes[position] ?? -1
  return {
    count: indexes.length,
    order,
    indexAt,
    at: (position) => rows[indexAt(position)] as TRow,
    positionAfter: (index) => {
      const position = indexes.findIndex((candidate) => compare(candidate, index) > 0)
      return position === -1 ? indexes.length : position
    },
  }
}

function passes({ values, match }: Filter, value: unknown): boolean {
  const text = String(value)
  if (match === 'is') return values.includes(text)
  return values.some((part) => text.toLowerCase().includes(part.toLowerCase()))
}

function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [left, right] = [String(a), String(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
