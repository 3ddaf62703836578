import { hash } from './hash.ts'

/** The time of row 0: fixed, so that a test reads the same next year. */
const newest = Date.UTC(2026, 9, 30, 16, 20)

/**
 * A time that is earlier the larger the index is, in uneven steps, in epoch milliseconds.
 *
 * @param step milliseconds from row to row, on average
 */
export const timeBefore = (index: number, step: number): number =>
  newest - index * step - (hash(index, 90) % Math.floor(step * 0.9))
