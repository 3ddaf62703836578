import { describe, expect, it } from 'vitest'

import { PaginationError } from '../error/PaginationError.ts'
import type { Page } from '../page/page.ts'
import { growingList } from './growingList.ts'

interface Row {
  id: number
  text?: string
}
const rows = (...ids: number[]): Row[] => ids.map((id) => ({ id }))
const getId = (row: Row): number => row.id

const page = <TTarget extends number | string | null>(
  target: TTarget,
  items: Row[],
  more: Partial<Page<Row, TTarget>> = {},
): Page<Row, TTarget> => ({
  items,
  target,
  requestedSize: 3,
  pageSize: 3,
  total: null,
  pageCount: null,
  next: (typeof target === 'number' ? target + 1 : null) as never,
  previous: null,
  hasNext: true,
  evidence: 'link',
  ...more,
})
const numbered = (startAt = 1, ...pages: Page<Row, number>[]) => {
  const made = growingList<Row, number>({ api: { style: { first: 1 } }, getId }, startAt)
  for (const one of pages) made.add(one.target, one)
  return made
}
const chained = (...pages: Page<Row, string | null>[]) => {
  const made = growingList<Row, string | null>({ api: { style: { first: null } }, getId })
  for (const one of pages) made.add(one.target, one)
  return made
}
const shown = (made: ReturnType<typeof numbered> | ReturnType<typeof chained>): number[] =>
  made.view().pages.flatMap(({ items }) => items.map(getId))

describe('a list that begins in the middle', () => {
  it('has a page before it until the first, and the same place for the same row', () => {
    const made = numbered(3, page(3, rows(7, 8, 9)))
    expect([made.previous(), made.view().firstIndex, made.view().hasPrevious]).toEqual([2, 6, true])
    made.addBefore(2, page(2, rows(4, 5, 6)))
    expect([made.previous(), made.view().firstIndex, made.next()]).toEqual([1, 3, 4])
    made.addBefore(1, page(1, rows(1, 2, 3)))
    expect([made.previous(), made.view().firstIndex]).toEqual([undefined, 0])
    expect(shown(made)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('keeps the place of its rows where fewer came above than a page has', () => {
    const made = numbered(3, page(3, rows(7, 8, 9)))
    made.addBefore(2, page(2, rows(5, 6)))
    expect(made.view().firstIndex).toBe(4)
    made.addBefore(1, page(1, rows(2, 3, 5)))
    expect([shown(made), made.view().firstIndex]).toEqual([[2, 3, 5, 6, 7, 8, 9], 2])
  })

  it('shows what waits above it where a page comes before', () => {
    const made = numbered(2, page(2, rows(4, 5, 6)))
    made.receive(2, page(2, rows(3, 4, 5)))
    expect(made.view().newer).toBe(1)
    made.addBefore(1, page(1, rows(0, 1, 2)))
    expect([shown(made), made.view().newer]).toEqual([[0, 1, 2, 3, 4, 5], 0])
  })
})

describe('rows that are let go of', () => {
  it('keep their place, and come back', () => {
    const made = numbered(1, page(1, rows(1, 2)), page(2, rows(3, 4)), page(3, rows(5)))
    made.drop(2)
    expect(made.view().pages).toMatchObject([
      { start: 0, length: 2 },
      { start: 2, length: 2, items: [] },
      { start: 4, length: 1 },
    ])
    expect([made.pageOf(3), made.pageOf(4), made.pageOf(5)]).toEqual([1, 2, -1])
    made.receive(2, page(2, rows(3, 4)))
    expect(shown(made)).toEqual([1, 2, 3, 4, 5])
  })

  it('move the rows behind them if fewer come back', () => {
    const made = numbered(1, page(1, rows(1, 2)), page(2, rows(3, 4)), page(3, rows(5)))
    made.drop(2)
    made.receive(2, page(2, rows(4)))
    expect(made.view().pages[2]).toMatchObject({ start: 3, length: 1 })
  })
})

describe('a chain', () => {
  const chain = () =>
    chained(
      page<string | null>(null, rows(1, 2), { next: 'c2' }),
      page<string | null>('c2', rows(3, 4), { next: 'c3' }),
      page<string | null>('c3', rows(5, 6), { next: null, hasNext: false }),
    )

  it('is linked anew where rows came, and shows its top when asked', () => {
    const made = chain()
    made.relink(0, 3, [
      [null, page<string | null>(null, rows(0, 1), { next: 'b1' })],
      ['b1', page<string | null>('b1', rows(2, 3), { next: 'b3' })],
      ['b3', page<string | null>('b3', rows(4, 5), { next: 'b5' })],
    ])
    expect([shown(made), made.view().newer]).toEqual([[1, 2, 3, 4, 5], 1])
    expect(made.showNewer()).toBe(false)
    expect([shown(made), made.targets, made.next()]).toEqual([
      [0, 1, 2, 3, 4, 5],
      [null, 'b1', 'b3'],
      'b5',
    ])
    expect(made.bridge()).toEqual([])
  })

  it('loses a page of rows that were deleted', () => {
    const made = chain()
    made.relink(0, 2, [[null, page<string | null>(null, rows(1, 2), { next: 'c3' })]])
    expect([shown(made), made.targets]).toEqual([
      [1, 2, 5, 6],
      [null, 'c3'],
    ])
  })

  it('keeps what a first page pushed out that alone was asked for again, until it is stored', () => {
    const made = chain()
    made.receive(null, page<string | null>(null, rows(0, 1), { next: 'b1' }))
    expect(made.bridge()).toEqual(rows(2))
    made.showNewer()
    expect(shown(made)).toEqual([0, 1, 2, 3, 4, 5, 6])
    const stored = chained(
      page<string | null>(null, rows(0, 1), { next: 'b1' }),
      page<string | null>('c2', rows(3, 4), { next: 'c3' }),
    )
    stored.keep(made.bridge())
    expect(shown(stored)).toEqual([0, 1, 2, 3, 4])
  })
})

describe('an answer', () => {
  it('that is equal changes nothing, but tells that nothing lies between two pages', () => {
    const second = page(2, rows(3, 4, 5))
    const made = numbered(1, page(1, rows(1, 2, 3)), second)
    const top = page(1, rows(0, 1, 2))
    made.receive(1, top)
    expect(made.receive(1, top)).toBe(false)
    expect(made.receive(2, second)).toBe(false)
    made.showNewer()
    expect([shown(made), made.bridge()]).toEqual([[0, 1, 2, 3, 4, 5], []])
  })

  it('in which all that was above is gone brings nothing new, and waits for the pages behind it', () => {
    const made = numbered(1, page(1, rows(1, 2, 3)), page(2, rows(4, 5, 6)))
    made.receive(1, page(1, rows(5, 6, 7)))
    expect([made.hasMovedUp(), made.view().newer, shown(made)]).toEqual([
      true,
      0,
      [1, 2, 3, 4, 5, 6],
    ])
    made.showNewer()
    made.receive(2, page(2, rows(8, 9)))
    expect([made.hasMovedUp(), shown(made)]).toEqual([false, [5, 6, 7, 8, 9]])
  })

  it('whose news a later page brings by its number, too, has not moved up: rows came above once more', () => {
    const made = numbered(1, page(1, rows(4, 5, 6)))
    made.receive(1, page(1, rows(1, 2, 3)))
    made.add(2, page(2, rows(1, 2, 3)))
    expect([made.hasMovedUp(), made.view().newer]).toEqual([false, 3])
    expect(shown(made)).toEqual([4, 5, 6, 1, 2, 3])
  })

  it('that is the last takes away what lies behind it and is older', () => {
    const made = numbered(1, page(1, rows(1, 2, 3)), page(2, rows(4, 5, 6)), page(3, rows(7)))
    expect(made.trim()).toBe(false)
    made.receive(2, page(2, rows(4, 5), { hasNext: false }))
    expect([made.trim(), made.targets, made.view().hasMore]).toEqual([true, [1, 2], false])
    made.receive(1, page(1, rows(1), { hasNext: false }))
    made.receive(2, page(2, rows(2, 3), { hasNext: false }))
    expect([made.trim(), shown(made)]).toEqual([false, [1, 2, 3]])
  })

  it('that is the last pushes no row out: those that it doesn’t have are gone', () => {
    const made = numbered(1, page(1, rows(1, 2, 3)), page(2, rows(4, 5, 6)))
    made.receive(1, page(1, rows(0, 1), { hasNext: false }))
    expect([made.trim(), made.view().newer]).toEqual([false, 1])
    made.showNewer()
    expect([made.trim(), shown(made)]).toEqual([true, [0, 1]])
  })

  it('of nothing in common stands apart until it is shown, and so does the chain behind it', () => {
    const [first, second] = [
      page<string | null>(null, rows(4, 5), { next: 'c6' }),
      page<string | null>('c6', rows(6)),
    ]
    const made = chained(first, second)
    const chain = [
      [null, page<string | null>(null, rows(0, 1), { next: 'b2' })],
      ['b2', page<string | null>('b2', rows(2, 3), { next: 'c4' })],
    ] as const
    expect([made.relink(0, 2, chain), made.isApart(), shown(made)]).toEqual([
      false,
      true,
      [4, 5, 6],
    ])
    expect(made.showNewer()).toBe(true)
    expect(made.relink(0, 2, chain)).toBe(true)
    expect([made.isApart(), shown(made), made.next()]).toEqual([false, [0, 1, 2, 3], 'c4'])
  })

  it('that there is no such page ends the list, where its last page left that open', () => {
    const refusal = new PaginationError('gone', { kind: 'http', status: 404, refusal: 'beyondEnd' })
    const made = numbered(1, page(1, rows(1), { hasNext: null }))
    expect([made.endsBy(new Error('other')), made.next()]).toEqual([false, 2])
    expect([made.endsBy(refusal), made.next(), made.view().hasMore]).toEqual([
      true,
      undefined,
      false,
    ])
    expect(numbered().endsBy(refusal)).toBe(false)
  })

  it('tells of a way on again, though it is the same as when the list ended there', () => {
    const refusal = new PaginationError('gone', { kind: 'http', status: 404, refusal: 'beyondEnd' })
    const first = page(1, rows(1, 2, 3), { hasNext: null })
    const made = numbered(1, first)
    made.endsBy(refusal)
    expect([made.receive(1, first, true), made.next()]).toEqual([false, undefined])
    expect([made.receive(1, first), made.next(), made.view().hasMore]).toEqual([true, 2, null])
  })
})

describe('a first page of which nothing is left', () => {
  it('lets new rows wait above those that are read on the second', () => {
    const made = numbered(1, page(1, []), page(2, rows(7, 8, 9)))
    made.receive(1, page(1, rows(4, 5, 6)))
    expect([shown(made), made.view().newer]).toEqual([[7, 8, 9], 3])
  })

  it('shows its rows at once where nothing else is on screen', () => {
    const made = numbered(1, page(1, []))
    made.receive(1, page(1, rows(4, 5, 6)))
    expect([shown(made), made.view().newer]).toEqual([[4, 5, 6], 0])
  })
})
