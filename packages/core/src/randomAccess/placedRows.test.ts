import { describe, expect, it, vi } from 'vitest'

import type { Page } from '../page/page.ts'
import { learnExtent, unknownExtent, type ListExtent } from './listExtent.ts'
import { pagesInView } from './pagesInView.ts'
import { placedRows } from './placedRows.ts'

const page = (target: number, items: readonly number[], total = 95): Page<number, number> => ({
  items,
  target,
  requestedSize: 10,
  pageSize: 10,
  total: { count: total, precision: 'exact' },
  pageCount: Math.ceil(total / 10),
  next: null,
  previous: null,
  hasNext: true,
  evidence: 'total',
})
const ten = (from: number): number[] => Array.from({ length: 10 }, (_, index) => from + index)
const known = (answer: Page<number, number>): ListExtent =>
  learnExtent(unknownExtent(10), answer, 1)

const rowsOf = (pages: readonly Page<number, number>[], inView = { from: 1, to: 1 }) =>
  placedRows({
    extent: known(pages[0] ?? page(1, [])),
    inView,
    pageAt: (target) => pages.find((each) => each.target === target),
    failureAt: (target) =>
      target === 3 ? { type: 'failed', error: new Error('no'), retry: () => {} } : undefined,
    getId: (row) => row,
    view: () => {},
  })

describe('the row at an index', () => {
  const rows = rowsOf([page(1, ten(0)), page(4, [30, 31, 32])])
  it.each([
    [0, 0, 'loaded'],
    [9, 9, 'loaded'],
    [10, undefined, 'pending'],
    [25, undefined, 'failed'],
    [32, 32, 'loaded'],
    [33, undefined, 'missing'],
    [94, undefined, 'pending'],
    [95, undefined, 'missing'],
    [-1, undefined, 'missing'],
    [0.5, undefined, 'missing'],
    [NaN, undefined, 'missing'],
  ])('%d is %s and %s', (index, row, type) => {
    expect(rows.at(index)).toBe(row)
    expect(rows.stateAt(index).type).toBe(type)
  })
})

it('is pending as long as a page in view neither came nor failed', () => {
  const pages = [page(1, ten(0))]
  expect(rowsOf(pages).isPending).toBe(false)
  expect(rowsOf(pages, { from: 1, to: 2 }).isPending).toBe(true)
  expect(rowsOf(pages, { from: 3, to: 3 }).isPending).toBe(false)
})

it('finds every row on the first page of a list that does not page', () => {
  const whole = { ...page(1, ten(0), 10), pageSize: null, pageCount: 1 }
  const rows = rowsOf([whole])
  expect([rows.length, rows.pageSize, rows.at(9), rows.isPending]).toEqual([10, null, 9, false])
})

it('costs nothing by the length of a list', () => {
  const rows = rowsOf([page(1, ten(0), 100_000_000)])
  expect([rows.length, rows.stateAt(99_999_999).type]).toEqual([100_000_000, 'pending'])
})

describe('the pages in view', () => {
  const extent = known(page(1, ten(0)))
  it.each([
    [0, 0, 1, 1],
    [9, 10, 1, 2],
    [10, 9, 1, 2],
    [90, 94, 10, 10],
    [500, 600, 10, 10],
    [-5, 3, 1, 1],
    [NaN, NaN, 1, 1],
    [12.5, 25.9, 2, 3],
  ])('of rows %d to %d are %d to %d', (from, to, first, last) => {
    expect(pagesInView({ from, to }, extent)).toEqual({ from: first, to: last })
  })

  it('of an empty list are its first, where rows would appear', () => {
    expect(pagesInView({ from: 0, to: 9 }, known(page(1, [], 0)))).toEqual({ from: 1, to: 1 })
  })

  it('are never more than fifty, whatever is said to be in view', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const long = known(page(1, ten(0), 100_000_000))
    expect(pagesInView({ from: 0, to: 99_999_999 }, long)).toEqual({ from: 1, to: 50 })
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('on 10000000 pages'))
    warn.mockRestore()
  })
})
