import { describe, expect, it } from 'vitest'

import type { Page } from '../page/page.ts'
import { flatIndex, pageAt } from './flatIndex.ts'
import { growingList } from './growingList.ts'
import { countNewer, mergeTop } from './mergeTop.ts'

interface Row {
  id: number
  text?: string
}
const rows = (...ids: number[]): Row[] => ids.map((id) => ({ id }))
const ids = (items: readonly Row[]): number[] => items.map((item) => item.id)
const getId = (row: Row): number => row.id

describe('flatIndex', () => {
  const flat = (index: ReturnType<typeof flatIndex<Row>>): number[] =>
    index.pages.flatMap((page) => ids(page.items))

  it('keeps what comes twice where it came first, and counts it', () => {
    const index = flatIndex(getId)
    index.append(rows(1, 2, 2))
    index.append(rows(2, 3))
    expect([flat(index), index.length, index.duplicates]).toEqual([[1, 2, 3], 3, 2])
  })

  it('touches one page when ids stay the same', () => {
    const index = flatIndex(getId)
    index.append(rows(1, 2))
    index.append(rows(3))
    const [first] = index.pages
    const edited = [{ id: 3, text: 'new' }]
    index.replace(1, edited)
    expect(index.pages[0]).toBe(first)
    expect(index.pages[1]?.items).toBe(edited)
  })

  it('finds every row again after ids moved between pages', () => {
    const index = flatIndex(getId)
    index.append(rows(1, 2))
    index.append(rows(3, 4))
    index.replace(0, rows(9, 1))
    index.replace(1, rows(2, 3))
    expect([flat(index), index.duplicates]).toEqual([[9, 1, 2, 3], 0])
  })

  it('forgets the ids of pages that were cut', () => {
    const index = flatIndex(getId)
    index.append(rows(1))
    index.append(rows(2))
    index.splice(1, 1, [])
    index.append(rows(2, 3))
    expect([flat(index), index.duplicates]).toEqual([[1, 2, 3], 0])
  })

  it('finds the page of an index, past empty pages too', () => {
    const index = flatIndex(getId)
    for (const items of [rows(1, 2), [], rows(3)]) index.append(items)
    expect([0, 1, 2, 3, -1].map((at) => pageAt(index.pages, at))).toEqual([0, 0, 2, -1, -1])
    expect(pageAt([], 0)).toBe(-1)
  })
})

describe('a refreshed first page', () => {
  it.each([
    ['nothing new', [1, 2, 3], [1, 2, 3], 0, [1, 2, 3]],
    ['rows above push others out', [1, 2, 3], [8, 9, 1], 2, [8, 9, 1, 2, 3]],
    ['a row is gone', [1, 2, 3], [1, 3, 4], 0, [1, 3, 4]],
    ['nothing in common', [1, 2, 3], [7, 8, 9], 3, null],
  ])('%s', (_, before, now, newer, merged) => {
    expect(countNewer(rows(...before), rows(...now), getId)).toBe(newer)
    const result = mergeTop(rows(...before), rows(...now), getId)
    expect(result && ids(result)).toEqual(merged)
  })
})

describe('growingList', () => {
  const page = (
    target: number,
    items: Row[],
    more: Partial<Page<Row, number>> = {},
  ): Page<Row, number> => ({
    items,
    target,
    requestedSize: 3,
    pageSize: 3,
    total: null,
    pageCount: null,
    next: target + 1,
    previous: null,
    hasNext: true,
    evidence: 'link',
    ...more,
  })
  const list = (...pages: Page<Row, number>[]) => {
    const made = growingList<Row, number>({ api: { style: { first: 1 } }, getId })
    for (const one of pages) made.add(one.target, one)
    return made
  }
  const shown = (made: ReturnType<typeof list>): number[] =>
    made.view().pages.flatMap((one) => ids(one.items))

  it('begins at the first target and ends where the last page ends', () => {
    expect(list().next()).toBe(1)
    const whole = list(page(1, rows(1, 2, 3)), page(2, rows(4), { next: null, hasNext: false }))
    expect(whole.next()).toBeUndefined()
    expect(whole.view()).toMatchObject({ hasMore: false, newer: 0, duplicates: 0 })
  })

  it('ends where the next page was visited', () => {
    const looped = list(page(1, rows(1)), page(2, rows(2), { next: 1 }))
    expect([looped.next(), looped.view().hasMore]).toEqual([undefined, false])
  })

  it('ends where a server that says nothing sends the same rows again', () => {
    const unknown = { hasNext: null }
    const repeated = list(page(1, rows(1, 2), unknown), page(2, rows(1, 2), unknown))
    expect([shown(repeated), repeated.next(), repeated.targets]).toEqual([[1, 2], undefined, [1]])
  })

  it('inserts nothing above what is read until it is asked for', () => {
    const made = list(page(1, rows(1, 2, 3)), page(2, rows(4, 5, 6)))
    made.receive(1, page(1, rows(8, 9, 1)))
    expect([shown(made), made.view().newer]).toEqual([[1, 2, 3, 4, 5, 6], 2])
    expect(made.showNewer()).toBe(false)
    expect([shown(made), made.view().newer]).toEqual([[8, 9, 1, 2, 3, 4, 5, 6], 0])
  })

  it('says that rows may be missing where nothing is in common', () => {
    const made = list(page(1, rows(1, 2, 3)), page(2, rows(4, 5, 6)))
    made.receive(1, page(1, rows(7, 8, 9)))
    expect(made.showNewer()).toBe(true)
  })

  it('counts no row as doubled that a refreshed second page brought before the new ones were shown', () => {
    const made = list(page(1, rows(1, 2, 3)), page(2, rows(4, 5, 6)))
    made.receive(1, page(1, rows(8, 9, 1)))
    made.receive(2, page(2, rows(2, 3, 4)))
    made.showNewer()
    expect([shown(made), made.view().duplicates]).toEqual([[8, 9, 1, 2, 3, 4], 0])
  })

  it('says nothing of a total once all of it was taken away', () => {
    const made = list(page(1, rows(1), { total: { count: 9, precision: 'exact' } }))
    expect(made.view().total).toEqual({ count: 9, precision: 'exact' })
    made.cut(1)
    expect(made.view()).toMatchObject({ total: null, hasMore: null, pages: [] })
  })

  it('takes an edit of a row at once', () => {
    const made = list(page(1, rows(1, 2)))
    made.receive(1, page(1, [{ id: 1, text: 'new' }, { id: 2 }]))
    expect(made.view().pages[0]?.items[0]?.text).toBe('new')
  })

  it('goes on from a last page that got a next one', () => {
    const made = list(page(1, rows(1), { next: null, hasNext: false }))
    made.receive(1, page(1, rows(1)))
    expect(made.next()).toBe(2)
  })
})
