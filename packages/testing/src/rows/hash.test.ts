import { expect, it } from 'vitest'

import { hash, unhash } from './hash.ts'

it('leads back from a number to its index, for inserted rows too', () => {
  for (const salt of [0, 1, 31, 9999]) {
    for (const index of [0, 1, 63_583, -1, -77, 2_000_000_000]) {
      expect(unhash(hash(index, salt), salt)).toBe(index)
    }
  }
})
