import { expect, it } from 'vitest'

import { addressOf, newestFirst, readPage, rows } from './__fixtures__/listOf.ts'
import { djangoRestOffset } from './djangoRestOffset.ts'

const at = (offset: number | null, limit: number): string | null =>
  offset === null ? null : `http://api.example.org/accounts/?limit=${limit}&offset=${offset}`
const answer = (results: number, next: number | null, limit = 100, count = 1023) => ({
  body: { count, next: at(next, limit), previous: null, results: rows(results) },
})

it('asks by rows to skip', async () => {
  const params = djangoRestOffset.sort?.([newestFirst])
  expect(await addressOf(djangoRestOffset, { target: 5, pageSize: 100 }, params)).toBe(
    '/api/list?limit=100&offset=400&ordering=-created',
  )
})

it.each([
  [
    'the first page',
    1,
    answer(100, 100),
    { next: 2, previous: null, pageCount: 11, total: { count: 1023 }, evidence: 'link' },
  ],
  ['a page in the middle', 5, answer(100, 500), { next: 6, previous: 4, hasNext: true }],
  ['the last page', 11, answer(23, null), { next: null, pageCount: 11, hasNext: false }],
  ['an empty list', 1, answer(0, null, 100, 0), { items: [], pageCount: 1, hasNext: false }],
  ['a page beyond the end', 99, answer(0, null), { items: [], previous: 11, hasNext: false }],
  [
    'the first page of a smaller size',
    1,
    answer(20, 20, 20),
    { next: 2, pageSize: 20, pageCount: 52 },
  ],
])('reads %s', async (_, target, given, page) => {
  expect(await readPage(djangoRestOffset, given, target, 100)).toMatchObject(page)
})

it('takes a 404 for an error, because no page is refused', async () => {
  const given = { status: 404, body: { detail: 'Not found.' } }
  await expect(readPage(djangoRestOffset, given, 2, 100)).rejects.toMatchObject({
    refusal: null,
    message: expect.stringContaining('404 (Not found.)') as string,
  })
})
