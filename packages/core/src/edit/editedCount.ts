/** What an edit does to a list's total, and what is known of whether an answer counts it already. */
export interface CountChange {
  readonly by: 1 | -1
  /** `null`: the answer's rows don't tell. */
  readonly isCounted: boolean | null
  /** How many rows the list had when the edit was made, by earlier edits too; `null` = it says nothing of this answer. */
  readonly before: number | null
}

/**
 * How many rows a list has, by an answer that may count some of the edits already.
 *
 * What isn't told by the rows is told by the total: as far as it moved the way the edits move it since the first of
 * them was made, it counts them. Rows that others add or take away meanwhile may be mistaken for them until the edits are
 * settled and the list was asked for again.
 *
 * @param changes in the order in which the edits were made, those that are settled included
 * @example
 * editedCount(95, [{ by: -1, isCounted: null, before: 95 }])   // 94
 * editedCount(94, [{ by: -1, isCounted: null, before: 95 }])   // 94
 */
export function editedCount(count: number, changes: readonly CountChange[]): number {
  const sum = (of: readonly CountChange[]): number => of.reduce((total, { by }) => total + by, 0)
  const first = changes.findIndex(({ before }) => before !== null)
  const before = changes[first]?.before ?? null
  const since = changes.slice(first).filter(({ isCounted }) => isCounted === true)
  const moved = before === null ? 0 : count - before - sum(since)
  const open = changes.filter(({ isCounted }) => isCounted === null)
  const least = sum(open.filter(({ by }) => by < 0))
  const most = sum(open.filter(({ by }) => by > 0))
  const heard = Math.max(least, Math.min(most, moved))
  const missing = sum(changes.filter(({ isCounted }) => isCounted === false))
  return Math.max(0, count + missing + least + most - heard)
}
