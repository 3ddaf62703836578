import { expect, it } from 'vitest'

import type { Page, Target } from '../page/page.ts'
import { nextAfter } from './nextAfter.ts'

interface Row {
  readonly id: number
}
const source = { getId: (row: Row) => row.id }
const rows = (from: number, count = 2): Row[] =>
  Array.from({ length: count }, (_, at) => ({ id: from + at }))

const page = (facts: Partial<Page<Row>> & { target: Target }): Page<Row> => ({
  items: rows(1),
  requestedSize: 2,
  pageSize: 2,
  total: null,
  pageCount: null,
  next: null,
  previous: null,
  hasNext: null,
  evidence: 'none',
  ...facts,
})

it('is where the last page leads', () => {
  const pages = [page({ target: 1, next: 2 }), page({ target: 2, next: 3, items: rows(3) })]
  expect(nextAfter(pages, [1, 2], source)).toBe(3)
})

it('is nothing at the end, and before there is a page', () => {
  expect(nextAfter([page({ target: 1, hasNext: false, next: 2 })], [1], source)).toBeUndefined()
  expect(nextAfter([page({ target: null })], [null], source)).toBeUndefined()
  expect(nextAfter([], [], source)).toBeUndefined()
})

it('goes on where a total alone ends the list and rows are missing, also behind pages that were dropped', () => {
  const last = {
    total: { count: 7, precision: 'exact' },
    hasNext: false,
    evidence: 'total',
  } as const
  const short = page({ target: 3, items: rows(5, 1), ...last })
  expect(nextAfter([short], [3], source)).toBe(4)
  expect(nextAfter([{ ...short, total: { ...last.total, count: 3 } }], [3], source)).toBeUndefined()
})

it('is nothing where a page leads back to one that is there', () => {
  const pages = [
    page({ target: null, next: 'b', hasNext: true }),
    page({ target: 'b', next: 'b', hasNext: true, items: rows(3) }),
  ]
  expect(nextAfter(pages, [null, 'b'], source)).toBeUndefined()
})

it('is nothing where a server that says nothing answers with the same rows again', () => {
  const pages = [page({ target: 1, next: 2 }), page({ target: 2, next: 3 })]
  expect(nextAfter(pages, [1, 2], source)).toBeUndefined()
})

it('is nothing once the same rows came five times in a row, whatever is promised', () => {
  const targets = [1, 2, 3, 4, 5]
  const same = targets.map((target) => page({ target, next: target + 1, hasNext: true }))
  expect(nextAfter(same.slice(0, 4), targets.slice(0, 4), source)).toBe(5)
  expect(nextAfter(same, targets, source)).toBeUndefined()
})
