import { describe, expect, it } from 'vitest'

import { paginatedSource } from '../source/paginatedSource.ts'
import { cursor } from '../styles/cursor.ts'
import { deferredList, rowsFrom, settle, type Row } from './__fixtures__/deferredList.ts'
import { fetchAllPages } from './fetchAllPages.ts'

const everything = { pages: Infinity }

describe('one after another', () => {
  it('come pages behind cursors', async () => {
    const asked: unknown[] = []
    let underWay = 0
    const source = paginatedSource({
      api: {
        name: 'Log',
        baseUrl: 'https://log.test',
        style: cursor({ cursor: 'after', size: 'limit', rows: 'rows', next: 'next' }),
        pageSize: { default: 10, min: 1, max: 10 },
      },
      path: '/entries',
      parse: (row) => row as Row,
      getId: (row) => row.id,
      request: async ({ after = null }) => {
        asked.push(after)
        underWay += 1
        expect(underWay).toBe(1)
        await settle()
        underWay -= 1
        const next = ['a', 'b', null][asked.length - 1]
        return { body: { rows: rowsFrom(asked.length * 10, 10), next } }
      },
    })
    const all = fetchAllPages(source, { limit: everything })
    expect(await all.toArray()).toEqual(rowsFrom(10, 30))
    expect(asked).toEqual([null, 'a', 'b'])
    expect(all.report.end).toBe('cursor')
  })

  const uncounted = { total: null, pageCount: null, hasNext: null, evidence: 'none' } as const

  it('come numbered pages that nobody counts, until an answer does', async () => {
    const list = deferredList({ count: 60, size: 10 })
    const walk = fetchAllPages(list.source, { limit: everything }).toArray()
    await list.answer(1, uncounted)
    expect(list.underWay).toEqual([2])
    await list.answer(2, uncounted)
    expect(list.underWay).toEqual([3])
    await list.answer(3)
    expect(list.underWay).toEqual([4, 5, 6])
    for (const target of [4, 5, 6]) await list.answer(target)
    expect(await walk).toHaveLength(60)
  })

  it('come pages whose next is not the next number', async () => {
    const list = deferredList({ count: 100, size: 10 })
    const walk = fetchAllPages(list.source, { limit: { pages: 3 } }).toArray()
    await list.answer(1, { next: 4 })
    expect(list.underWay).toEqual([4])
    await list.answer(4, { next: 7 })
    await list.answer(7)
    expect(await walk).toHaveLength(30)
    expect(list.asked).toEqual([1, 4, 7])
  })
})
