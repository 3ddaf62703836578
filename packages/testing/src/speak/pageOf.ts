import type { Question } from './question.ts'

/** Rows of one page. */
export interface PageOfRows<TRow> {
  /** Every row between two positions, with its place on the page, and without those that are hidden. */
  readonly entries: readonly (readonly [place: number, row: TRow])[]
  /** How many rows there were before some were hidden. */
  readonly taken: number
}

/** Takes the rows of one page, and hides those that the server leaves out after paging. */
export function pageOf<TRow>(
  { rows, options }: Question<TRow>,
  position: number,
  size: number,
): PageOfRows<TRow> {
  const taken = Math.max(0, Math.min(size, rows.count - position))
  const entries = Array.from(
    { length: taken },
    (_, place) => [place, rows.at(position + place)] as const,
  )
  const { hides } = options
  return { entries: hides ? entries.filter(([, row]) => !hides(row)) : entries, taken }
}
