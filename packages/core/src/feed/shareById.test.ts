import { describe, expect, it } from 'vitest'

import type { Page } from '../page/page.ts'
import { shareById } from './shareById.ts'

interface Row {
  id: number | null
  name: string
  at?: Date
}
const rows = (from: number, to: number): Row[] =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ id: from + at, name: `row ${from + at}` }))
const page = (items: Row[], more: Partial<Page<Row, number>> = {}): Page<Row, number> => ({
  items,
  target: 1,
  requestedSize: 100,
  pageSize: 100,
  total: { count: 9, precision: 'exact' },
  pageCount: null,
  next: 2,
  previous: null,
  hasNext: true,
  evidence: 'link',
  ...more,
})
const share = shareById((row: Row) => row.id as number)
const shared = (before: Page<Row, number>, now: Page<Row, number>): Page<Row, number> =>
  share(before, now) as Page<Row, number>

describe('sharing by id', () => {
  it('keeps 9,999 of 10,000 rows when one is inserted at the top', () => {
    const before = page(rows(1, 10_000))
    const now = shared(before, page(rows(0, 9999)))
    const kept = now.items.filter((item, at) => item === before.items[at - 1])
    expect([kept.length, now.items[0]]).toEqual([9999, { id: 0, name: 'row 0' }])
  })

  it('keeps the page where nothing changed', () => {
    const before = page([{ id: 1, name: 'a', at: new Date(5) }])
    expect(shared(before, page([{ id: 1, name: 'a', at: new Date(5) }]))).toBe(before)
  })

  it('changes one row alone', () => {
    const before = page(rows(1, 3))
    const changed = rows(1, 3)
    changed[1] = { id: 2, name: 'new' }
    const now = shared(before, page(changed))
    expect(now.items.map((item, at) => item === before.items[at])).toEqual([true, false, true])
    expect(now.items[1]).toEqual({ id: 2, name: 'new' })
  })

  it('keeps the rows where only a fact of the page changed', () => {
    const before = page(rows(1, 3))
    const now = shared(before, page(rows(1, 3), { total: { count: 10, precision: 'exact' } }))
    expect(now).not.toBe(before)
    expect([now.items === before.items, now.total?.count]).toEqual([true, 10])
  })

  it('takes a row away, a key away, and what is no plain value as it came', () => {
    const before = page([...rows(1, 2), { id: 3, name: 'c', at: new Date(1) }])
    expect(shared(before, page(rows(2, 2))).items).toEqual(rows(2, 2))
    expect(shared(before, page([{ id: 3, name: 'c' }])).items[0]).toEqual({ id: 3, name: 'c' })
    expect(shared(before, page([{ id: 3, name: 'c', at: new Date(2) }])).items[0]?.at).toEqual(
      new Date(2),
    )
  })

  it('compares rows without an id by their place', () => {
    const before = page([
      { id: null, name: 'a' },
      { id: null, name: 'b' },
    ])
    expect(
      shared(
        before,
        page([
          { id: null, name: 'a' },
          { id: null, name: 'b' },
        ]),
      ),
    ).toBe(before)
  })

  it.each([
    [undefined],
    [null],
    [[1, 2]],
    ['text'],
    [{ pages: [], pageParams: [] }],
    [{ items: [] }],
  ])('returns what is no page as it came: %j', (data) => {
    expect(share(data, page(rows(1, 1)))).toEqual(page(rows(1, 1)))
    expect(share(page(rows(1, 1)), data)).toBe(data)
  })
})
