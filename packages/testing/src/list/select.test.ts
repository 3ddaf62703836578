import { contractorsCloud, csprCloud, dovetail, procore } from '@paginated-query/apis'
import type { PaginationApi, Params, Target } from '@paginated-query/core'
import { describe, expect, it, vi } from 'vitest'

import { accounts } from '../rows/accounts.ts'
import { readWish } from './readWish.ts'
import type { GeneratedRows, Rows } from './rows.ts'
import { select } from './select.ts'

const colours = ['red', 'green', 'red', 'blue']

interface Ball {
  id: number
  colour: string
}

const made: GeneratedRows<Ball> = {
  count: 10,
  monotone: { id: 'rising' },
  periodic: { colour: colours },
  find: { id: (value) => (Number(value) < 10 ? Number(value) : null) },
  at: (index) => ({ id: index, colour: colours[((index % 4) + 4) % 4] ?? '' }),
}
const listed = Array.from({ length: made.count }, (_, index) => made.at(index))

function ids<TTarget extends Target>(
  rows: Rows<Ball>,
  query: string,
  api: PaginationApi<TTarget>,
  start = 0,
): number[] {
  const chosen = select(rows, start, readWish(api, rows, new URLSearchParams(query)))
  return Array.from({ length: chosen.count }, (_, position) => chosen.at(position).id)
}

describe.each<[string, Rows<Ball>]>([
  ['generated rows', made],
  ['an array', listed],
])('of %s', (_, rows) => {
  it.each<[string, PaginationApi<number> | typeof dovetail, number[]]>([
    ['', procore, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['sort=-id', procore, [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]],
    ['sort=id:desc&sort=colour:asc', dovetail, [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]],
    ['order_by=id&order_direction=DESC', csprCloud, [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]],
    ['filters[colour]=red', procore, [0, 2, 4, 6, 8]],
    ['filters%5Bcolour%5D%5B%5D=green&filters[colour][]=blue', procore, [1, 3, 5, 7, 9]],
    ['filter[colour]=green,blue&sort=-id', contractorsCloud, [9, 7, 5, 3, 1]],
    ['filter[colour][contains]=RE', dovetail, [0, 1, 2, 4, 5, 6, 8, 9]],
    ['colour=blue', csprCloud, [3, 7]],
    ['colour=pink', csprCloud, []],
    ['weight=7&sort=weight', procore, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ])('%s selects', (query, api, expected) => {
    expect(ids(rows, query, api as PaginationApi<Target>)).toEqual(expected)
  })

  it('begins later where rows were removed', () => {
    expect(ids(rows, 'sort=-id&filters[colour]=red', procore, 3)).toEqual([8, 6, 4])
  })

  it('finds the place after a row that is gone', () => {
    const chosen = select(rows, 5, { sort: null, filters: [] })
    expect(chosen.positionAfter(3)).toBe(0)
    expect(chosen.positionAfter(6)).toBe(2)
  })
})

it('has inserted rows first', () => {
  expect(ids({ ...made, count: 2 }, '', procore, -3)).toEqual([-3, -2, -1, 0, 1])
})

it('makes no row before it is asked for', () => {
  const rows: GeneratedRows<Ball> = {
    ...made,
    count: 1e9,
    at: () => {
      throw new Error('made')
    },
  }
  const wish: Params = { sort: '-id', 'filters[colour]': 'red' }
  const query = new URLSearchParams(wish as Record<string, string>)
  const chosen = select(rows, 0, readWish(procore, rows, query))
  expect(chosen.count).toBe(5e8)
  expect(chosen.indexAt(2)).toBe(1e9 - 6)
})

it('finds rows by what identifies them, and looks at no other', () => {
  const at = vi.fn(accounts.at)
  const rows = { ...accounts, at }
  const [second, first] = [accounts.at(700).account_hash, accounts.at(3).account_hash]
  const query = new URLSearchParams({ account_hash: `${second},${first},0000` })
  const chosen = select(rows, 0, readWish(csprCloud, rows, query))
  expect([chosen.count, chosen.indexAt(0), chosen.indexAt(1)]).toEqual([2, 3, 700])
  expect(at).not.toHaveBeenCalled()
  expect(ids(made, 'id=7,2&colour=blue', csprCloud)).toEqual([7])
})
