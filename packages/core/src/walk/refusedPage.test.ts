import { describe, expect, it } from 'vitest'

import { PaginationError } from '../error/PaginationError.ts'
import type { Page } from '../page/page.ts'
import { deferredList, rowsFrom, type Row } from './__fixtures__/deferredList.ts'
import { fetchAllPages } from './fetchAllPages.ts'

const limit = { pages: Infinity }
const refused = (status: number, refusal?: 'beyondEnd') =>
  new PaginationError('no', { kind: 'http', status, refusal })

const begin = (from?: number) => {
  const list = deferredList({ count: 30, size: 10 })
  const all = fetchAllPages(list.source, { limit, from, concurrency: 1 })
  const items = all.toArray()
  return { list, all, items }
}

describe('drift', () => {
  const exactly30 = { count: 30, precision: 'exact' as const }
  const open = { pageCount: null, hasNext: null, evidence: 'none' as const }
  it.each<[string, Partial<Page<Row, number>>, boolean]>([
    ['was promised', { hasNext: true }, true],
    ['was promised though nobody counts', { hasNext: true, pageCount: null, total: null }, true],
    ['was open, with rows missing', { ...open, total: exactly30 }, true],
    ['was open, with nobody counting', { ...open, total: null }, false],
    [
      'was open, with an estimate above',
      { ...open, total: { count: 30, precision: 'estimate' } },
      false,
    ],
    ['was open, with all rows there', { ...open, total: { count: 10, precision: 'exact' } }, false],
  ])('where the page that was refused %s: %o, %s', async (_, first, drift) => {
    const { list, all, items } = begin()
    await list.answer(1, first)
    await list.refuse(2, refused(404, 'beyondEnd'))
    expect(await items).toHaveLength(10)
    expect(all.report).toMatchObject({ end: 'beyondEnd', drift })
  })

  it('counts the rows before the page at which the walk began', async () => {
    const { list, all, items } = begin(3)
    await list.answer(3, { ...open, next: 4 })
    await list.refuse(4, refused(404, 'beyondEnd'))
    expect(await items).toHaveLength(10)
    expect(all.report).toMatchObject({ end: 'beyondEnd', drift: false })
  })
})

describe('a page that the one before says isn’t there, asked for because rows are missing', () => {
  const short: Partial<Page<Row, number>> = {
    items: rowsFrom(0, 7),
    hasNext: false,
    next: null,
    pageCount: 1,
    evidence: 'total',
  }

  it.each([400, 404, 410, 416, 422])('ends the walk by %i', async (status) => {
    const { list, all, items } = begin()
    await list.answer(1, short)
    await list.refuse(2, refused(status))
    expect(await items).toHaveLength(7)
    expect(all.report).toMatchObject({ end: 'beyondEnd', drift: false, next: undefined })
  })

  it.each([401, 403, 408, 500])('is an error by %i', async (status) => {
    const { list, all, items } = begin()
    const failure = items.catch((error: unknown) => error)
    await list.answer(1, short)
    await list.refuse(2, refused(status))
    expect(await failure).toMatchObject({ status })
    expect(all.report).toMatchObject({ end: null, next: 2 })
  })

  it('is an error where it was promised', async () => {
    const { list, items } = begin()
    const failure = items.catch((error: unknown) => error)
    await list.answer(1)
    await list.refuse(2, refused(404))
    expect(await failure).toMatchObject({ status: 404 })
  })
})
