import fc from 'fast-check'
import { expect, it } from 'vitest'

import { periodicIndexes } from './periodicIndexes.ts'

it('agrees with counting by hand, below zero too', () => {
  const patterns = fc
    .integer({ min: 1, max: 9 })
    .chain((period) =>
      fc.tuple(
        fc.constant(period),
        fc.subarray([...Array(period).keys()], { minLength: 1 }),
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: 0, max: 60 }),
      ),
    )
  fc.assert(
    fc.property(patterns, ([period, remainders, start, length]) => {
      const all = Array.from({ length }, (_, index) => start + index).filter((index) =>
        remainders.includes(((index % period) + period) % period),
      )
      const indexes = periodicIndexes(period, remainders)
      expect(indexes.between(start, start + length)).toBe(all.length)
      expect(all.map((_, place) => indexes.nth(start, place))).toEqual(all)
    }),
  )
})
