import { describe, expect, it } from 'vitest'

import { PaginationError } from '../error/PaginationError.ts'
import { deferredList, rowsFrom } from './__fixtures__/deferredList.ts'
import type { FetchAllProgress } from './boundedWalk.ts'
import { fetchAllPages } from './fetchAllPages.ts'

const limit = { pages: Infinity }
const exactly = (count: number) => ({ count, precision: 'exact' as const })

it('tells what came before each page is handed over, in order', async () => {
  const list = deferredList({ count: 25, size: 10 })
  const story: unknown[] = []
  const all = fetchAllPages(list.source, { limit, onProgress: (progress) => story.push(progress) })
  const loop = (async () => {
    for await (const page of all) story.push(page.target)
  })()
  await list.answer(1)
  await list.answer(3)
  await list.answer(2, { items: rowsFrom(9, 10) })
  await loop
  const progress = { total: exactly(25), waitingUntil: null }
  expect(story).toEqual([
    { pages: 1, items: 10, duplicates: 0, ...progress },
    1,
    { pages: 2, items: 19, duplicates: 1, ...progress },
    2,
    { pages: 3, items: 24, duplicates: 1, ...progress },
    3,
  ])
})

it('ends with what telling of a page throws, and aborts what is under way', async () => {
  const mistake = new Error('onProgress')
  const list = deferredList({ count: 100, size: 10 })
  const onProgress = ({ pages }: FetchAllProgress) => {
    if (pages === 2) throw mistake
  }
  const all = fetchAllPages(list.source, { limit, onProgress })
  const seen: number[] = []
  const loop = async () => {
    for await (const page of all) seen.push(page.target)
  }
  const failure = loop().catch((error: unknown) => error)
  await list.answer(1)
  await list.answer(2)
  expect(await failure).toBe(mistake)
  expect(seen).toEqual([1])
  expect(list.signals.get(3)?.aborted).toBe(true)
  expect(all.report, 'its page was not handed over').toMatchObject({ pages: 1, end: null, next: 2 })
})

it('ends with what an async one rejects with', async () => {
  const mistake = new Error('onProgress')
  const list = deferredList({ count: 100, size: 10 })
  const onProgress = ({ pages }: FetchAllProgress): unknown =>
    pages === 2 ? Promise.reject(mistake) : undefined
  const failure = fetchAllPages(list.source, { limit, onProgress })
    .toArray()
    .catch((error: unknown) => error)
  await list.answer(1)
  await list.answer(2)
  expect(await failure).toBe(mistake)
  expect(list.signals.get(3)?.aborted).toBe(true)
})

describe('a report', () => {
  const nothing = { pages: 0, items: 0, duplicates: 0, total: null, drift: false, end: null }

  it('of a walk that never began is empty, and names the page to begin at', () => {
    const { source } = deferredList({ count: 25, size: 10 })
    expect(fetchAllPages(source, { limit }).report).toEqual({ ...nothing, next: 1 })
    expect(fetchAllPages(source, { limit, from: 7 }).report).toEqual({ ...nothing, next: 7 })
  })

  it('tells how far the newest walk is, and keeps what it told', async () => {
    const list = deferredList({ count: 25, size: 10 })
    const all = fetchAllPages(list.source, { limit })
    const items = all.toArray()
    await list.answer(1)
    const { report } = all
    await list.answer(2)
    await list.answer(3)
    await items
    expect(report).toEqual({ ...nothing, pages: 1, items: 10, total: exactly(25), next: 2 })
    expect(all.report).toEqual({
      ...nothing,
      pages: 3,
      items: 25,
      total: exactly(25),
      end: 'pageCount',
      next: undefined,
    })
    all[Symbol.asyncIterator]()
    expect(all.report).toEqual({ ...nothing, next: 1 })
  })

  it.each([
    ['at the limit, with more to come', { pages: 2 }, 'limit', 3],
    ['at the limit, within a page', { items: 15 }, 'limit', 3],
    ['at the limit, within the last page', { items: 29 }, 'limit', undefined],
    ['at the end, where the limit is too', { items: 30 }, 'pageCount', undefined],
    ['at the end, where the limit of pages is too', { pages: 3 }, 'pageCount', undefined],
    ['at the end', { items: 31 }, 'pageCount', undefined],
  ])('of a walk that ended %s says so', async (_, bound, end, next) => {
    const list = deferredList({ count: 30, size: 10 })
    const all = fetchAllPages(list.source, { limit: bound })
    const items = all.toArray()
    await list.answer(1)
    while (list.underWay.length > 0) await list.answer(list.underWay[0] ?? 0)
    await items
    expect(all.report).toMatchObject({ end, next })
  })

  it('keeps the total that a page told where the next ones are silent', async () => {
    const list = deferredList({ count: 20, size: 10 })
    const all = fetchAllPages(list.source, { limit })
    const items = all.toArray()
    await list.answer(1)
    await list.answer(2, { total: null })
    await items
    expect(all.report).toMatchObject({ total: exactly(20), drift: false })
  })

  it('of a walk that led back to where it had been says that it is repeated', async () => {
    const list = deferredList({ count: 100, size: 10 })
    const all = fetchAllPages(list.source, { limit })
    const items = all.toArray()
    await list.answer(1, { next: 2, pageCount: null })
    await list.answer(2, { next: 1, pageCount: null })
    expect(await items).toHaveLength(20)
    expect(all.report).toMatchObject({ end: 'repeated', next: undefined })
  })

  it('of a page that came again where nobody counts says that it is repeated', async () => {
    const list = deferredList({ count: 100, size: 10 })
    const all = fetchAllPages(list.source, { limit })
    const items = all.toArray()
    const endless = { pageCount: null, total: null, hasNext: null, evidence: 'none' as const }
    await list.answer(1, endless)
    await list.answer(2, { ...endless, items: rowsFrom(0, 10) })
    expect(await items).toHaveLength(10)
    expect(all.report).toMatchObject({ pages: 1, end: 'repeated', next: undefined })
  })

  it('of a walk that was refused a page beyond the end says so', async () => {
    const list = deferredList({ count: 20, size: 10 })
    const all = fetchAllPages(list.source, { limit })
    const items = all.toArray()
    await list.answer(1, { pageCount: null, total: null, hasNext: null })
    const refusal = 'beyondEnd'
    await list.refuse(2, new PaginationError('no', { kind: 'http', status: 404, refusal }))
    expect(await items).toHaveLength(10)
    expect(all.report).toMatchObject({ pages: 1, end: 'beyondEnd', next: undefined })
  })
})
