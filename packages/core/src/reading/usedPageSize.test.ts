import { expect, it } from 'vitest'

import { usedPageSize } from './usedPageSize.ts'

const facts = {
  unit: 'page',
  pointer: undefined,
  echoedSize: null,
  pageCount: null,
} as const

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
  expect(usedPageSize({ ...facts, rows, asked, exact: 1023, pointer })).toBe(size)
})

it('is what was asked for where that explains the last page', () => {
  const asked = { target: 3, pageSize: 10 }
  expect(usedPageSize({ ...facts, rows: 5, asked, exact: 25, pointer: null })).toBe(10)
})
