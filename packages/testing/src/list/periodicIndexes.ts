/** The indexes whose remainder is one of a few, counted and found without looking at any. */
export interface PeriodicIndexes {
  /** How many lie from `start` up to and without `end`. */
  readonly between: (start: number, end: number) => number
  /** The one that has `skip` others between `start` and itself; negative looks below `start`. */
  readonly nth: (start: number, skip: number) => number
}

/**
 * Does index arithmetic on a pattern that repeats: a filter on a periodic field.
 *
 * @example
 * const thirds = periodicIndexes(3, [0])   // 0, 3, 6, 9, …
 * thirds.between(1, 10)                    // 3
 * thirds.nth(1, 0)                         // 3
 */
export function periodicIndexes(period: number, remainders: readonly number[]): PeriodicIndexes {
  /** How many lie from 0 up to and without `index`; negative below 0. */
  const rank = (index: number): number =>
    Math.floor(index / period) * remainders.length +
    remainders.filter((remainder) => remainder < modulo(index, period)).length
  return {
    between: (start, end) => Math.max(0, rank(end) - rank(start)),
    nth: (start, skip) => {
      const place = rank(start) + skip
      const remainder = remainders[modulo(place, remainders.length)] ?? 0
      return Math.floor(place / remainders.length) * period + remainder
    },
  }
}

/** The remainder that is never negative, because inserted rows have negative indexes. */
export const modulo = (value: number, divisor: number): number =>
  ((value % divisor) + divisor) % divisor
