import { describe, expect, it } from 'vitest'

import { deferredList, numberedPage, rowsFrom, settle } from './__fixtures__/deferredList.ts'
import { fetchAllPages } from './fetchAllPages.ts'

const everything = { pages: Infinity }

describe('a numbered list that counts its pages', () => {
  it('yields the pages in order however the answers come', async () => {
    const list = deferredList({ count: 45, size: 10 })
    const seen: number[] = []
    const walk = (async () => {
      for await (const page of fetchAllPages(list.source, { limit: everything }))
        seen.push(page.target)
    })()
    await list.answer(1)
    for (const target of [5, 3, 4]) await list.answer(target)
    expect(seen).toEqual([1])
    await list.answer(2)
    await walk
    expect(seen).toEqual([1, 2, 3, 4, 5])
  })

  it('is asked for its first page alone, then for as many as are allowed, one more for each that is taken', async () => {
    const list = deferredList({ count: 100, size: 10 })
    const walk = fetchAllPages(list.source, { limit: everything, concurrency: 3 }).toArray()
    await settle()
    expect(list.asked).toEqual([1])
    await list.answer(1)
    expect(list.underWay).toEqual([2, 3, 4])
    await list.answer(2)
    expect(list.underWay).toEqual([3, 4, 5])
    await list.answer(4)
    await list.answer(5)
    expect(list.underWay, 'a slow answer stops no other').toEqual([3, 6, 7])
    for (const target of [6, 7, 8]) await list.answer(target)
    expect(list.underWay, 'no further than twice as many ahead of it').toEqual([3])
    await list.answer(3)
    expect(list.underWay).toEqual([9, 10])
    for (const target of [9, 10]) await list.answer(target)
    expect(await walk).toEqual(rowsFrom(0, 100))
    expect(list.asked).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('is asked for eight pages at a time where nothing else is said', async () => {
    const list = deferredList({ count: 1000, size: 10 })
    const steps = fetchAllPages(list.source, { limit: everything })[Symbol.asyncIterator]()
    void steps.next()
    await list.answer(1)
    void steps.next()
    await settle()
    expect(list.underWay).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
    await steps.return?.()
  })

  it('is asked no further ahead of who iterates than twice that, however long they take', async () => {
    const list = deferredList({ count: 10_000, size: 10 })
    const steps = fetchAllPages(list.source, { limit: everything, concurrency: 4 })[
      Symbol.asyncIterator
    ]()
    await settle()
    expect(list.asked, 'before the first step').toEqual([])
    const first = steps.next()
    await list.answer(1)
    expect(await first).toMatchObject({ done: false, value: { target: 1 } })
    await settle()
    expect(list.asked, 'before the second').toEqual([1])
    void steps.next()
    await settle()
    for (const target of [3, 4, 5, 6, 7, 8, 9]) await list.answer(target)
    expect(list.asked, 'while page 2 is awaited').toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    await list.answer(2)
    expect(list.asked, 'before the third').toHaveLength(9)
    void steps.next()
    await settle()
    expect(list.asked).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    await steps.return?.()
  })

  it.each([
    [{ items: 250 }, 3, 250],
    [{ items: 300 }, 3, 300],
    [{ items: 301 }, 4, 301],
    [{ items: 1 }, 1, 1],
    [{ items: 100 }, 1, 100],
    [{ pages: 1 }, 1, 100],
    [{ pages: 7 }, 7, 700],
    [{ items: 5000 }, 10, 1000],
    [{ pages: 5000 }, 10, 1000],
    [{ items: Infinity }, 10, 1000],
    [{ pages: Infinity }, 10, 1000],
  ])(
    'with the limit %o and 100 of 1,000 rows a page is asked for %i pages',
    async (limit, pages, rows) => {
      const list = deferredList({ count: 1000, size: 100 })
      const items = fetchAllPages(list.source, { limit }).toArray()
      for (let target = 1; target <= pages; target += 1) {
        await settle()
        await list.answer(target)
      }
      expect(await items).toEqual(rowsFrom(0, rows))
      expect(list.asked).toHaveLength(pages)
    },
  )

  it('reads as far ahead for a limit of items as the pages that come are small', async () => {
    const list = deferredList({ count: 1000, size: 10 })
    const items = fetchAllPages(list.source, { limit: { items: 60 } }).toArray()
    await list.answer(1, { requestedSize: 30 })
    expect(list.underWay).toEqual([2, 3, 4, 5, 6])
    for (const target of [2, 3, 4, 5, 6]) await list.answer(target)
    expect(await items).toHaveLength(60)
  })

  it('brings whole pages, the last of a limit of items too', async () => {
    const list = deferredList({ count: 1000, size: 100 })
    const sizes: number[] = []
    const walk = (async () => {
      for await (const { items } of fetchAllPages(list.source, { limit: { items: 150 } }))
        sizes.push(items.length)
    })()
    await list.answer(1)
    await list.answer(2)
    await walk
    expect(sizes).toEqual([100, 100])
  })

  it('goes on where another walk stopped', async () => {
    const list = deferredList({ count: 50, size: 10 })
    const first = fetchAllPages(list.source, { limit: { pages: 2 } })
    const some = first.toArray()
    await list.answer(1)
    await list.answer(2)
    const { next: from } = first.report
    const rest = fetchAllPages(list.source, { limit: everything, from }).toArray()
    await list.answer(3)
    await list.answer(4)
    await list.answer(5)
    expect([...(await some), ...(await rest)]).toEqual(rowsFrom(0, 50))
  })

  it('walks anew each time', async () => {
    const list = deferredList({ count: 10, size: 10 })
    const all = fetchAllPages(list.source, { limit: everything })
    for (const _ of [1, 2]) {
      const items = all.toArray()
      await list.answer(1)
      expect(await items).toHaveLength(10)
      expect(all.report.pages).toBe(1)
    }
    expect(list.asked).toEqual([1, 1])
  })
})

it.each([
  ['at the maximum of the API', {}, 100],
  ['at the size that is named', { pageSize: 30 }, 30],
])('asks %s', async (_, options, expected) => {
  const sizes: number[] = []
  const { source } = deferredList({ count: 10, size: 100 })
  const counting = {
    ...source,
    load: async ({ target, pageSize: size }: { target: number; pageSize: number }) => {
      sizes.push(size)
      return numberedPage(target, { count: 10, size })
    },
  }
  await fetchAllPages(counting, { limit: everything, ...options }).toArray()
  expect(sizes).toEqual([expected])
})

describe('items', () => {
  it('come once, where they came first', async () => {
    const list = deferredList({ count: 30, size: 10 })
    const all = fetchAllPages(list.source, { limit: everything })
    const items = all.toArray()
    await list.answer(1)
    await list.answer(2, { items: rowsFrom(8, 10) })
    await list.answer(3, { items: rowsFrom(18, 10) })
    expect(await items).toEqual(rowsFrom(0, 28))
    expect(all.report).toMatchObject({ pages: 3, items: 28, duplicates: 2, drift: true })
  })

  it('that come again count nothing towards the limit', async () => {
    const list = deferredList({ count: 100, size: 10 })
    const items = fetchAllPages(list.source, { limit: { items: 20 } }).toArray()
    await list.answer(1)
    await list.answer(2, { items: rowsFrom(5, 10) })
    await list.answer(3)
    expect(await items).toEqual([...rowsFrom(0, 15), ...rowsFrom(20, 5)])
  })

  it('without an id are all kept', async () => {
    const list = deferredList({ count: 20, size: 10 })
    const source = { ...list.source, getId: () => undefined as never }
    const items = fetchAllPages(source, { limit: everything }).toArray()
    await list.answer(1)
    await list.answer(2)
    expect(await items).toHaveLength(20)
  })
})

it('is no promise, so an async function hands it on unread', async () => {
  const list = deferredList({ count: 10, size: 10 })
  const handOn = async () => fetchAllPages(list.source, { limit: everything })
  const all = await handOn()
  expect(list.asked).toEqual([])
  expect(all).toHaveProperty('toArray')
})
