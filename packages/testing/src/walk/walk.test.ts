import { procore } from '@paginated-query/apis'
import {
  cursor,
  defineApi,
  header,
  link,
  pageNumber,
  paginatedSource,
  type Page,
  type PaginatedSource,
} from '@paginated-query/core'
import { describe, expect, it } from 'vitest'

import { createFakeApi } from '../createFakeApi.ts'
import { walk, type WalkOptions } from './walk.ts'

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

const first = { law: 'every item once, in order, and back again', number: 1 }
const second = { law: 'a list ends where the server says, with what it counted', number: 2 }

describe('throws in words', () => {
  it.each<[typeof first, string, PaginatedSource<Row, number>, Partial<WalkOptions>?]>([
    [
      first,
      'at page 2: the item 2 came again although nothing moved; expected every item once',
      pages({ items: [1, 2] }, { items: [2, 3] }),
    ],
    [
      first,
      'at page 2: item 3 is 4; expected 3',
      pages({ items: [1, 2] }, { items: [4] }),
      { expected: [1, 2, 3] },
    ],
    [
      first,
      'at page 1: item 2 is missing; expected 2',
      pages({ items: [1] }),
      { expected: [1, 2] },
    ],
    [
      first,
      'at page 1: item 2 is 2; expected no more items',
      pages({ items: [1, 2] }),
      { expected: [1] },
    ],
    [
      first,
      'at page 3: it calls 1 its previous; expected 2, from where it was reached',
      pages({ items: [1] }, { items: [2] }, { items: [3], previous: 1 }),
    ],
    [
      first,
      'at page 2: it has no `previous`; expected a way back',
      pages({ items: [1] }, { items: [2], previous: null }),
      { back: true },
    ],
    [
      first,
      'at page 1: it calls 7 its previous; expected nothing before it',
      pages({ items: [1], previous: 7 }),
      { back: true },
    ],
    [
      second,
      'at page 2: 3 items came; expected 5, its total',
      pages({ items: [1, 2], total: exact(5) }, { items: [3], total: exact(5) }),
    ],
    [
      second,
      'at page 1: 1 items came; expected at least 2, as its total says',
      pages({ items: [1], total: { count: 2, precision: 'atLeast' } }),
    ],
    [
      second,
      'at page 1: it is page 1, the last; expected 3 pages, as its page count says',
      pages({ items: [1], pageCount: 3 }),
    ],
    [
      second,
      'at page 1: it says that more follow, and not where; expected a `next`',
      pages({ items: [1], hasNext: true, next: null }),
    ],
    [
      second,
      'at page 1: it says that nothing follows, and names 2 as its next; expected no `next`',
      pages({ items: [1], hasNext: false, next: 2 }, { items: [2] }),
    ],
    [
      second,
      'at page 1: it is the last, and says that more may follow; expected `hasNext: false`',
      pages({ items: [1], hasNext: null, next: null }),
    ],
    [
      { law: 'nothing is visited twice', number: 3 },
      'at page 3: the list goes on; expected an end within 2 pages',
      pages({ items: [1] }, { items: [2] }, { items: [3] }, { items: [4] }),
      { maxPages: 2 },
    ],
    [
      { law: 'no page is larger than its size', number: 4 },
      'at page 1: it has 3 items; expected at most 2, the size of its pages',
      pages({ items: [1, 2, 3] }),
    ],
  ])('%o %s', async ({ law, number }, message, source, options = {}) => {
    await expect(walk(source, { pageSize: 2, ...options })).rejects.toThrow(
      `[paginated-query] The list of Procore breaks law ${number} (${law}) ${message}.`,
    )
  })
})

it('goes back and compares what it finds', async () => {
  const source = pages({ items: [1] }, { items: [2] }, { items: [3] })
  await expect(walk(source, { pageSize: 1, back: true })).resolves.toMatchObject({ end: 'link' })
  let asked = 0
  const forgetful: typeof source = {
    ...source,
    load: async (at) => {
      asked += 1
      const page = await source.load(at)
      return asked === 4 ? { ...page, items: [9] } : page
    },
  }
  await expect(walk(forgetful, { pageSize: 1, back: true })).rejects.toThrow(
    'at page 2: on the way back it holds 9; expected 2.',
  )
})

it('expects no more of a list than can be reached', async () => {
  const style = pageNumber({ page: 'page', size: 'n', total: header('Total'), reachableRows: 50 })
  const api = defineApi({
    name: 'Shop',
    baseUrl: '/',
    style,
    pageSize: { default: 20, min: 1, max: 20 },
  })
  const list = paginatedSource({
    api,
    path: '/list',
    fetch: createFakeApi(api, { rows: Array.from({ length: 90 }, (_, id) => ({ id })) }),
    parse: (row) => row as { id: number },
    getId: ({ id }) => id,
  })
  const { items, pages: found } = await walk(list, { pageSize: 20, back: true })
  expect([items.length, found.length]).toEqual([40, 2])
})

describe('an answer that says neither whether more follow nor where', () => {
  it('breaks law 2: the style may look in the wrong place', async () => {
    const source = pages({ items: [1], hasNext: null, next: null, evidence: 'none' })
    await expect(walk(source, { pageSize: 1 })).rejects.toThrow(
      'breaks law 2 (a list ends where the server says, with what it counted) at page 1: ' +
        'it says neither whether more follow nor where; expected a next page or an end: look whether the style names the right place.',
    )
  })

  it('is heard as the end where the server leaves out a header there, which may be hidden', async () => {
    const api = defineApi({
      name: 'Registry',
      baseUrl: 'https://registry.test',
      style: cursor({ size: 'n', next: link('next'), omits: ['next'] }),
      pageSize: { default: 2, min: 1, max: 10 },
    })
    const rows = [{ id: 1 }, { id: 2 }]
    const parse = (row: unknown) => row as { id: number }
    const fetch = createFakeApi(api, { rows })
    const list = paginatedSource({ api, path: '/x', fetch, parse, getId: ({ id }) => id })
    expect(await walk(list, { pageSize: 2 })).toMatchObject({ items: rows, end: 'none' })
  })
})

it('breaks law 3 where every page is the same: the parameter may have another name', async () => {
  const same = { items: [1, 2], hasNext: null, evidence: 'none' } as const
  const source = pages({ ...same, next: 2 }, { ...same, next: 3 })
  await expect(walk(source, { pageSize: 2 })).rejects.toThrow(
    /law 3 .* at page 1: the page after it brings the same rows; expected other rows: look whether the style names the right parameter/,
  )
})

it('ends where a page leads back, with that as the reason', async () => {
  const source = pages({ items: [1] }, { items: [2], next: 1, hasNext: true })
  expect(await walk(source, { pageSize: 1 })).toMatchObject({ items: [1, 2], end: 'repeated' })
})
