import { expect, it } from 'vitest'

import { targetOf } from './targetOf.ts'

it.each([
  [{}, 1],
  [{ target: 3 }, 3],
  [{ page: 3 }, 3],
  [{ page: 3, cursor: 'left over' }, 3],
  [{ target: '3' }, 3],
  [{ target: 'abc' }, 1],
  [{ target: 2.9 }, 2],
  [{ target: 0 }, 1],
  [{ page: -3 }, 1],
  [{ page: Infinity }, 1],
])('means of a numbered list by %o the page %o', (at, target) => {
  expect(targetOf(1, at as { target?: number })).toBe(target)
})

it.each([
  [{}, null],
  [{ target: null }, null],
  [{ target: 'c3' }, 'c3'],
  [{ target: '' }, null],
  [{ target: 7 }, '7'],
  [{ page: 3, cursor: 'c3' }, 'c3'],
  [{ page: 3 }, null],
  [{ page: 1, cursor: 'left over' }, null],
])('means of a cursor list by %o the cursor %o', (at, target) => {
  expect(targetOf(null, at as { target?: null })).toBe(target)
})
