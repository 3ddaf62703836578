import type { PeriodicIndexes } from './periodicIndexes.ts'

/**
 * Does index arithmetic on a few indexes that are known one by one: a filter on a field that identifies a row.
 *
 * @example
 * listedIndexes([7, 2]).nth(0, 1)   // 7
 */
export function listedIndexes(indexes: readonly number[]): PeriodicIndexes {
  const sorted = [...new Set(indexes)].sort((a, b) => a - b)
  return {
    between: (start, end) => sorted.filter((index) => index >= start && index < end).length,
    nth: (start, skip) => sorted.filter((index) => index >= start)[skip] ?? start,
  }
}
