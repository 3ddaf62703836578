import { expect, it } from 'vitest'

import { pinnedRows } from './pinnedRows.ts'

it.each([
  [[0, 1, 2], { length: 9, focused: null, awaited: null }, [0, 1, 2]],
  [[40, 41], { length: 100, focused: 3, awaited: null }, [2, 3, 4, 40, 41]],
  [[0, 1], { length: 9, focused: 0, awaited: 8 }, [0, 1, 8]],
  [[7, 8], { length: 9, focused: 8, awaited: 9 }, [7, 8]],
])('%j with %j keeps %j', (rows, options, kept) => {
  expect(pinnedRows(rows, options)).toEqual(kept)
})
