import { describe, expect, it } from 'vitest'

import { PaginationError } from '../error/PaginationError.ts'
import {
  deferredList,
  numberedPage,
  rowsFrom,
  type DeferredList,
} from './__fixtures__/deferredList.ts'
import { fetchAllPages } from './fetchAllPages.ts'

const limit = { pages: Infinity }
const gone = new PaginationError('gone', { kind: 'http', status: 404, refusal: 'beyondEnd' })

const begin = (list: DeferredList, concurrency = 4) => {
  const all = fetchAllPages(list.source, { limit, concurrency })
  const items = all.toArray()
  const answerAs = (target: number, count: number) =>
    list.answer(target, numberedPage(target, { count, size: 10 }))
  return { all, items, answerAs }
}

describe('a list that grows on the way', () => {
  it('is walked to its new end', async () => {
    const list = deferredList({ count: 30, size: 10 })
    const { all, items, answerAs } = begin(list)
    await answerAs(1, 30)
    await answerAs(2, 45)
    await answerAs(3, 45)
    await answerAs(4, 45)
    await answerAs(5, 45)
    expect(await items).toEqual(rowsFrom(0, 45))
    expect(all.report).toMatchObject({ drift: true, end: 'pageCount', total: { count: 45 } })
  })

  it('is asked for its last page again where a newer answer knows more', async () => {
    const list = deferredList({ count: 25, size: 10 })
    const { items, answerAs } = begin(list)
    await answerAs(1, 25)
    await answerAs(3, 25)
    await answerAs(2, 32)
    expect(list.underWay).toEqual([4, 3])
    await answerAs(4, 32)
    await answerAs(3, 32)
    expect(await items).toEqual(rowsFrom(0, 32))
    expect(list.asked).toEqual([1, 2, 3, 4, 3])
  })

  it('is not asked again for a page that others follow', async () => {
    const list = deferredList({ count: 50, size: 10 })
    const { items, answerAs } = begin(list)
    await answerAs(1, 50)
    await answerAs(3, 50)
    await answerAs(2, 60)
    for (const target of [4, 5, 6]) await answerAs(target, 60)
    expect(await items).toHaveLength(60)
    expect(list.asked).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('is asked again for what was beyond its end', async () => {
    const list = deferredList({ count: 30, size: 10 })
    const { items, answerAs } = begin(list)
    await answerAs(1, 30)
    await answerAs(3, 20)
    await answerAs(2, 30)
    expect(list.underWay).toEqual([3])
    await answerAs(3, 30)
    expect(await items).toEqual(rowsFrom(0, 30))
  })

  it('is asked once more only, where the servers disagree for ever', async () => {
    const list = deferredList({ count: 30, size: 10 })
    const { items, answerAs } = begin(list)
    await answerAs(1, 30)
    await answerAs(3, 30)
    await answerAs(2, 40)
    expect(list.underWay).toEqual([4, 3])
    await answerAs(3, 30)
    await answerAs(4, 50)
    expect(await items).toEqual(rowsFrom(0, 30))
    expect(list.asked).toEqual([1, 2, 3, 4, 3])
  })
})

describe('a list that shrinks on the way', () => {
  it('ends at an empty page beyond its end', async () => {
    const list = deferredList({ count: 40, size: 10 })
    const { all, items, answerAs } = begin(list)
    await answerAs(1, 40)
    await answerAs(2, 40)
    await answerAs(3, 15)
    await answerAs(4, 15)
    expect(await items).toEqual(rowsFrom(0, 20))
    expect(all.report).toMatchObject({ pages: 3, drift: true, end: 'pageCount' })
  })

  it('ends at a page that is refused as beyond its end, however early that was', async () => {
    const list = deferredList({ count: 40, size: 10 })
    const { all, items, answerAs } = begin(list)
    await answerAs(1, 40)
    await list.refuse(4, gone)
    await answerAs(2, 40)
    await answerAs(3, 40)
    expect(await items).toEqual(rowsFrom(0, 30))
    expect(all.report).toMatchObject({ pages: 3, end: 'beyondEnd', next: undefined })
  })

  it('is asked for nothing beyond its new end', async () => {
    const list = deferredList({ count: 100, size: 10 })
    const { items, answerAs } = begin(list)
    await answerAs(1, 100)
    await answerAs(4, 55)
    for (const target of [2, 3, 5, 6]) await answerAs(target, 55)
    expect(await items).toHaveLength(55)
    expect(list.asked).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('is asked for nothing behind a page that was refused', async () => {
    const list = deferredList({ count: 100, size: 10 })
    const { items, answerAs } = begin(list)
    await answerAs(1, 100)
    await list.refuse(5, gone)
    for (const target of [2, 3, 4]) await answerAs(target, 100)
    expect(await items).toHaveLength(40)
    expect(list.asked).toEqual([1, 2, 3, 4, 5])
  })

  it('is not asked for its last page again', async () => {
    const list = deferredList({ count: 25, size: 10 })
    const { items, answerAs } = begin(list)
    await answerAs(1, 25)
    await answerAs(3, 25)
    await answerAs(2, 22)
    expect(await items).toHaveLength(25)
    expect(list.asked).toEqual([1, 2, 3])
  })

  it('is an error where not even the first page is there', async () => {
    const list = deferredList({ count: 100, size: 10 })
    const failure = begin(list).items.catch((error: unknown) => error)
    await list.refuse(1, gone)
    expect(await failure).toBe(gone)
  })
})

it('goes on behind an empty page in the middle', async () => {
  const list = deferredList({ count: 40, size: 10 })
  const { all, items, answerAs } = begin(list)
  await answerAs(1, 40)
  await list.answer(2, { items: [] })
  await answerAs(3, 40)
  await answerAs(4, 40)
  expect(await items).toEqual([...rowsFrom(0, 10), ...rowsFrom(20, 20)])
  expect(all.report).toMatchObject({ pages: 4, drift: false })
})

it('counts its pages by the fullest one, where their size is a guess', async () => {
  const list = deferredList({ count: 100, size: 10 })
  const { items, answerAs } = begin(list, 2)
  await list.answer(1, { items: rowsFrom(0, 7), pageSize: 7, pageCount: 15 })
  for (let target = 2; target <= 9; target += 1) await answerAs(target, 100)
  await list.answer(10, { items: rowsFrom(90, 5), pageSize: 5, pageCount: 20, hasNext: false })
  expect(await items).toHaveLength(92)
  expect(list.asked).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

describe('drift', () => {
  const exact = (count: number) => ({ count, precision: 'exact' as const })
  it.each([
    ['of the total', { total: exact(21) }, true],
    [
      'that nobody can tell, of rows on one page and of pages on the other',
      { total: null, pageCount: 3 },
      false,
    ],
    ['of the pages beside a total, which may be a guess', { pageCount: 3 }, false],
    ['of an estimate', { total: { count: 7, precision: 'estimate' as const } }, false],
    ['that is none', {}, false],
  ])('is a change %s: %o, %o', async (_, second, drift) => {
    const list = deferredList({ count: 20, size: 10 })
    const { all, items } = begin(list)
    await list.answer(1)
    await list.answer(2, { hasNext: false, next: null, ...second })
    await items
    expect(all.report.drift).toBe(drift)
  })

  it('is a change of the pages where no total is told', async () => {
    const list = deferredList({ count: 20, size: 10 })
    const { all, items } = begin(list)
    await list.answer(1, { total: null })
    await list.answer(2, { total: null, pageCount: 3 })
    await items
    expect(all.report.drift).toBe(true)
  })
})
