import { expect, it } from 'vitest'

import { addressOf, byTitle, listOf, newestFirst, readPage, rows } from './__fixtures__/listOf.ts'
import { jsonApi } from './jsonApi.ts'

const at = (page: number): string => `http://example.com/articles?page[number]=${page}&page[size]=2`
/** Links to those pages that there are; a server may write null instead of leaving one out. */
const links = (pages: Record<string, number>, rest?: null) =>
  Object.fromEntries([
    ...(rest === null ? ['first', 'prev', 'next', 'last'].map((name) => [name, null]) : []),
    ...Object.entries(pages).map(([name, page]) => [name, at(page)]),
  ]) as Record<string, string | null>

it('asks by number, for its own media type, with an order of several fields', async () => {
  const params = { 'filter[author]': 9, ...jsonApi.sort?.([newestFirst, byTitle]) }
  expect(await addressOf(jsonApi, { target: 3, pageSize: 20 }, params)).toBe(
    '/api/list?filter[author]=9&page[number]=3&page[size]=20&sort=-created,title',
  )
  const { list, asked } = listOf(jsonApi, { body: { data: [] } })
  await list.load({ target: 1, pageSize: 20 })
  expect(asked[0]?.headers).toEqual({ accept: 'application/vnd.api+json' })
  expect(jsonApi.sort?.([])).toEqual({ sort: null })
})

it.each([
  [
    'the first page',
    1,
    { data: rows(2), links: links({ first: 1, next: 2, last: 13 }) },
    { next: 2, previous: null, pageCount: 13, hasNext: true, evidence: 'link', total: null },
  ],
  [
    'a page in the middle, with a count',
    3,
    {
      meta: { totalPages: 13 },
      data: rows(2),
      links: links({ first: 1, prev: 2, next: 4, last: 13 }),
    },
    { next: 4, previous: 2, pageCount: 13 },
  ],
  [
    'the last page, with a link that is null',
    13,
    { data: rows(1), links: links({ first: 1, prev: 12, last: 13 }, null) },
    { next: null, previous: 12, pageCount: 13, hasNext: false, evidence: 'link' },
  ],
  [
    'the last page, with a link that is left out',
    13,
    { data: rows(2), links: links({ first: 1, prev: 12, last: 13 }) },
    { next: null, pageCount: 13, hasNext: false },
  ],
  ['an empty list', 1, { data: [], links: {} }, { items: [], next: null, hasNext: false }],
  [
    'a page beyond the end',
    99,
    { data: [], links: links({ first: 1, last: 13 }) },
    { items: [], previous: 13, pageCount: 13, hasNext: false },
  ],
  [
    'a link that is an object, and relative',
    1,
    {
      data: rows(2),
      links: { next: { href: '/articles?page%5Bnumber%5D=2&page%5Bsize%5D=2', title: 'Next' } },
    },
    { next: 2, hasNext: true },
  ],
  [
    'a full page of a server without links',
    1,
    { data: rows(2) },
    { next: 2, hasNext: null, pageCount: null },
  ],
])('reads %s', async (_, target, body, page) => {
  expect(await readPage(jsonApi, { body }, target, 2)).toMatchObject(page)
})

it.each([
  [{ page: { total: 25 } }],
  [{ count: 25 }],
  [{ pagination: { page: 1, pages: 13, count: 25 } }],
  [{ record_count: 25, page_count: 13 }],
])('reads the counts of a common server from %o', async (meta) => {
  expect(await readPage(jsonApi, { body: { data: rows(2), meta } }, 1, 2)).toMatchObject({
    total: { count: 25, precision: 'exact' },
    pageCount: 13,
    hasNext: true,
  })
})

it.each([
  [
    { errors: [{ status: '403', title: 'Forbidden', detail: 'Editing is off.' }] },
    'Editing is off.',
  ],
  [{ errors: [{ status: '403', title: 'Forbidden' }] }, 'Forbidden'],
])('finds the sentence in %o', async (body, sentence) => {
  await expect(readPage(jsonApi, { status: 403, body }, 1, 2)).rejects.toMatchObject({
    refusal: null,
    message: expect.stringContaining(`403 (${sentence})`) as string,
  })
})
