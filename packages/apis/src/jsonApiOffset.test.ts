import { expect, it } from 'vitest'

import { addressOf, newestFirst, readPage, rows } from './__fixtures__/listOf.ts'
import { jsonApiOffset } from './jsonApiOffset.ts'

const at = (offset: number, limit = 3): string =>
  `https://example.com/jsonapi/node/article?page[offset]=${offset}&page[limit]=${limit}`

it('asks by rows to skip', async () => {
  const params = jsonApiOffset.sort?.([newestFirst])
  expect(await addressOf(jsonApiOffset, { target: 3, pageSize: 20 }, params)).toBe(
    '/api/list?page[limit]=20&page[offset]=40&sort=-created',
  )
})

it.each([
  [
    'the first page',
    1,
    { data: rows(3), links: { next: { href: at(3) } } },
    { next: 2, previous: null, hasNext: true, evidence: 'link', total: null, pageCount: null },
  ],
  [
    'a page that access took a row from',
    2,
    { data: rows(2), links: { prev: at(0), next: at(6) } },
    { next: 3, previous: 1, pageSize: 3, hasNext: true },
  ],
  [
    'the last page, counted',
    3,
    { data: rows(2), meta: { count: 8 }, links: { prev: at(3) } },
    { next: null, pageCount: 3, total: { count: 8 }, hasNext: false },
  ],
  [
    'the last page, by its link',
    3,
    { data: rows(2), links: { prev: at(3), last: at(6), next: null } },
    { next: null, pageCount: 3, hasNext: false, evidence: 'link' },
  ],
  ['an empty list', 1, { data: [], links: {} }, { items: [], next: null, hasNext: false }],
  ['a page beyond the end', 9, { data: [], links: {} }, { items: [], next: null, hasNext: false }],
])('reads %s', async (_, target, body, page) => {
  expect(await readPage(jsonApiOffset, { body }, target, 3)).toMatchObject(page)
})

it('knows a size that the server cuts from how far the next page is', async () => {
  const body = { data: rows(50), links: { next: at(50, 50) } }
  expect(await readPage(jsonApiOffset, { body }, 1, 100)).toMatchObject({ pageSize: 50, next: 2 })
})

it('finds the sentence of an error', async () => {
  const body = { errors: [{ title: 'Bad Request', detail: 'The page size must be positive.' }] }
  await expect(readPage(jsonApiOffset, { status: 400, body }, 1, 3)).rejects.toMatchObject({
    refusal: null,
    message: expect.stringContaining('400 (The page size must be positive.)') as string,
  })
})
