import { expect, it } from 'vitest'

import { pagerFit } from './pagerFit.ts'

it.each([
  [0, 1, 30],
  [7, 3, 30],
  [7, 4.4, 30],
  [7, 6.4, 40],
  [13, 3, 40],
  [7, 11.2, 60],
  [13, 13, 80],
  [99, 13, 80],
])('%i slots of %i digits have room from %i rem', (slots, widest, rem) => {
  expect(pagerFit(slots, widest)).toBe(rem)
})
