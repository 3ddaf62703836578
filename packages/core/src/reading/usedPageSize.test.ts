import { expect, it } from 'vitest'

import { usedPageSize } from './usedPageSize.ts'

const facts = {
  unit: 'page',
  pointer: undefined,
  echoedSize: null,
  pageCount: null,
} as const

const exact = (count: number) => ({ count, precision: 'exact' }) as const

it.each([
  ['its full first page', { rows: 10, target: 1, pointer: 2 }, 10],
  ['a page in the middle', { rows: 10, target: 50, pointer: 51 }, 10],
  ['its last page, which nothing follows', { rows: 3, target: 103, pointer: null }, 10],
  [
    'its last page, though nothing says that it is',
    { rows: 3, target: 103, pointer: undefined },
    3,
  ],
])('is told by %s where the server cuts without a word', (_, { rows, target, pointer }, size) => {
  const asked = { target, pageSize: 100 }
  expect(usedPageSize({ ...facts, rows, asked, total: exact(1023), pointer })).toBe(size)
})

it('is what was asked for where that explains the last page', () => {
  const asked = { target: 3, pageSize: 10 }
  expect(usedPageSize({ ...facts, rows: 5, asked, total: exact(25), pointer: null })).toBe(10)
})

it.each([
  ['a bound above it', { total: { count: 400, precision: 'atLeast' } }, 20],
  ['an estimate above it', { total: { count: 30, precision: 'estimate' } }, 20],
  ['an estimate that it reaches', { total: { count: 20, precision: 'estimate' } }, 100],
  ['nothing', { total: null }, 100],
  ['a flag, for rows to skip', { total: null, unit: 'row', pointer: 'unnamed' }, 20],
  [
    'a size that is known',
    { total: exact(400), asked: { target: 1, pageSize: 100, isSizeKnown: true } },
    100,
  ],
  [
    'a next page that begins after more rows than came',
    { total: null, unit: 'row', pointer: 30 },
    30,
  ],
  ['a next page that begins beyond the size', { total: null, unit: 'row', pointer: 500 }, 100],
] as const)('is told for a page of 20 by %s', (_, more, size) => {
  const asked = { target: 1, pageSize: 100 }
  expect(usedPageSize({ ...facts, rows: 20, asked, ...more })).toBe(size)
})
