import { procore } from '@paginated-query/apis'
import { paginatedSource, type Page, type PaginatedSource } from '@paginated-query/core'
import { describe, expect, it } from 'vitest'

import { createFakeApi } from '../createFakeApi.ts'
import { walk } from './walk.ts'

type Row = number

/** A source that answers these pages, whatever is asked. */
function pages(...answers: Partial<Page<Row, number>>[]): PaginatedSource<Row, number> {
  const list = paginatedSource({
    api: procore,
    path: '/list',
    fetch: createFakeApi(procore, { rows: [] }),
    parse: Number,
    getId: (row) => row,
  })
  return {
    ...list,
    load: ({ target, pageSize }) => {
      const isLast = target >= answers.length
      return Promise.resolve({
        items: [],
        target,
        requestedSize: pageSize,
        pageSize,
        total: null,
        pageCount: null,
        next: isLast ? null : target + 1,
        previous: target > 1 ? target - 1 : null,
        hasNext: !isLast,
        evidence: 'link',
        ...answers[target - 1],
      })
    },
  }
}

const exact = (count: number) => ({ count, precision: 'exact' }) as const

it('reports what it found', async () => {
  const source = pages({ items: [1, 2], total: exact(3) }, { items: [3], total: exact(3) })
  expect(await walk(source, { pageSize: 2 })).toMatchObject({
    items: [1, 2, 3],
    pages: [{ target: 1 }, { target: 2 }],
    duplicates: [],
    end: 'link',
  })
})

it('reports items that came twice where the total moved', async () => {
  const source = pages({ items: [1, 2], total: exact(3) }, { items: [2, 3], total: exact(4) })
  expect(await walk(source, { pageSize: 2 })).toMatchObject({ items: [1, 2, 3], duplicates: [2] })
})

describe('throws in words', () => {
  it.each<[string, PaginatedSource<Row, number>]>([
    ['the item 2 came twice although nothing moved', pages({ items: [1, 2] }, { items: [2, 3] })],
    [
      'its total is 5, but 3 items came',
      pages({ items: [1, 2], total: exact(5) }, { items: [3], total: exact(5) }),
    ],
    ['its page count is 3, but 1 pages came', pages({ items: [1], pageCount: 3 })],
    ['page 1 has 3 items where its size is 2', pages({ items: [1, 2, 3] })],
    [
      'page 3 calls 1 its previous, but came after 2',
      pages({ items: [1] }, { items: [2] }, { items: [3], previous: 1 }),
    ],
    [
      'it ended at page 1, which says that more may follow',
      pages({ items: [1], hasNext: true, next: null }),
    ],
    [
      "it didn't end within 2 pages",
      pages({ items: [1] }, { items: [2] }, { items: [3] }, { items: [4] }),
    ],
  ])('%s', async (message, source) => {
    await expect(
      walk(source, { pageSize: 2, maxPages: 2 + Number(!/2 pages/.test(message)) }),
    ).rejects.toThrow(`[paginated-query] The list of Procore breaks a law of walking: ${message}.`)
  })
})

it('ends where a page leads back, with that as the reason', async () => {
  const source = pages({ items: [1] }, { items: [2], next: 1, hasNext: true })
  expect(await walk(source, { pageSize: 1 })).toMatchObject({ items: [1, 2], end: 'repeated' })
})
