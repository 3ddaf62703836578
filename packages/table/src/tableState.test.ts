import { cursorNav, numberedNav, type CursorNav, type NumberedNav } from '@paginated-query/core'
import { describe, expect, it, vi } from 'vitest'

import { movePagination, paginationOf, sortingOf, sortOf } from './tableState.ts'

const moves = () => ({
  goFirst: vi.fn(),
  goPrevious: vi.fn(),
  goNext: vi.fn(),
  setPageSize: vi.fn(),
})
type Moves = ReturnType<typeof moves>

const numbered = (options: Partial<NumberedNav> = {}) => ({
  ...numberedNav({ page: 3, pageCount: 9, pageSize: 30, goTo: () => {} }),
  ...moves(),
  goTo: vi.fn(),
  ...options,
})
const cursor = (options: Partial<CursorNav> = {}): CursorNav & Moves => ({
  ...cursorNav({ page: 3, pageSize: 30, hasPrevious: true, hasNext: true, ...moves() }),
  ...moves(),
  ...(options as object),
})
const calls = (nav: object): string[] =>
  Object.entries(nav).flatMap(([name, value]) =>
    vi.isMockFunction(value)
      ? value.mock.calls.map((args: unknown[]) => `${name}(${args.join()})`)
      : [],
  )

describe('a nav as TanStack Table writes it', () => {
  it.each([
    [numbered(), { pageIndex: 2, pageSize: 30 }],
    [cursor(), { pageIndex: 2, pageSize: 30 }],
    [cursor({ page: null }), { pageIndex: 0, pageSize: 30 }],
    [
      numbered({ pageSize: null, sizeLimits: { default: 10, min: 1, max: 250 } }),
      { pageSize: 250 },
    ],
  ])('counts pages from 0', (nav, pagination) => {
    expect(paginationOf(nav)).toMatchObject(pagination)
  })
})

describe('where TanStack Table wants to go', () => {
  it.each([
    ['numbered', numbered(), { pageIndex: 7 }, ['goTo(8)']],
    ['numbered', numbered(), { pageIndex: 2 }, []],
    ['numbered', numbered(), { pageIndex: 0, pageSize: 50 }, ['setPageSize(50)']],
    ['a cursor list', cursor(), { pageIndex: 3 }, ['goNext()']],
    ['a cursor list', cursor(), { pageIndex: 1 }, ['goPrevious()']],
    ['a cursor list', cursor(), { pageIndex: 0 }, ['goFirst()']],
    ['a cursor list', cursor(), { pageIndex: 8 }, []],
    ['a cursor list', cursor({ page: 2 }), { pageIndex: 0 }, ['goPrevious()']],
    ['a cursor list entered in the middle', cursor({ page: null }), { pageIndex: 1 }, ['goNext()']],
    [
      'a cursor list entered in the middle',
      cursor({ page: null }),
      { pageIndex: 0 },
      ['goFirst()'],
    ],
  ])('%s: %#', (_, nav, to, expected) => {
    movePagination(nav, { pageSize: 30, ...to })
    expect(calls(nav)).toEqual(expected)
  })
})

it('writes an order either way', () => {
  const sort = [{ field: 'created_at', descending: true }]
  expect(sortingOf(sort)).toEqual([{ id: 'created_at', desc: true }])
  expect(sortOf(sortingOf(sort))).toEqual(sort)
})
