import { expect, it } from 'vitest'

import { addressOf, byTitle, newestFirst, readPage, rows } from './__fixtures__/listOf.ts'
import { djangoRest } from './djangoRest.ts'

const at = (page: number | null): string | null =>
  page === null ? null : `http://api.example.org/accounts/${page === 1 ? '' : `?page=${page}`}`
const answer = (
  count: number,
  results: number,
  next: number | null,
  previous: number | null = null,
) => ({
  body: { count, next: at(next), previous: at(previous), results: rows(results) },
})

it('asks by number, with an order of several fields', async () => {
  const params = djangoRest.sort?.([newestFirst, byTitle])
  expect(await addressOf(djangoRest, { target: 4, pageSize: 100 }, params)).toBe(
    '/api/list?ordering=-created,title&page=4&page_size=100',
  )
  expect(djangoRest.sort?.([])).toEqual({ ordering: null })
})

it.each([
  [
    'the first page',
    1,
    answer(1023, 100, 2),
    { next: 2, previous: null, pageCount: 11, total: { count: 1023 }, evidence: 'link' },
  ],
  [
    'a page whose previous address has no number',
    2,
    answer(1023, 100, 3, 1),
    { next: 3, previous: 1, hasNext: true },
  ],
  [
    'the last page',
    11,
    answer(1023, 23, null, 10),
    { next: null, previous: 10, pageCount: 11, hasNext: false, evidence: 'link' },
  ],
  ['an empty list', 1, answer(0, 0, null), { items: [], pageCount: 1, hasNext: false }],
])('reads %s', async (_, target, given, page) => {
  expect(await readPage(djangoRest, given, target, 100)).toMatchObject(page)
})

it.each([
  ['the first page', 1, answer(1023, 10, 2)],
  ['a page in the middle', 50, answer(1023, 10, 51, 49)],
  ['the last page', 103, answer(1023, 3, null, 102)],
])('knows from %s the size of a server that hears none', async (_, target, given) => {
  expect(await readPage(djangoRest, given, target, 100)).toMatchObject({
    pageSize: 10,
    pageCount: 103,
  })
})

it.each([['Invalid page.'], ['Ungültige Seite.']])(
  'takes a 404 for the end, in any language: %s',
  async (detail) => {
    const given = { status: 404, body: { detail } }
    await expect(readPage(djangoRest, given, 99, 100)).rejects.toMatchObject({
      refusal: 'beyondEnd',
      message: expect.stringContaining(`404 (${detail})`) as string,
    })
  },
)

it.each([
  ["a gateway's page", '<!doctype html><title>404 Not Found</title>'],
  ["a gateway's JSON", { message: 'no Route matched with those values' }],
  ['a detail without a word', { detail: null }],
])('takes a 404 for an error where it is %s', async (_, body) => {
  const loading = readPage(djangoRest, { status: 404, body }, 3, 100)
  await expect(loading).rejects.toMatchObject({ status: 404, refusal: null })
})

it.each([
  [{ detail: 'Authentication credentials were not provided.' }, /Authentication credentials/],
  [{ amount: ['A valid integer is required.'] }, /\{"amount":\["A valid integer is required."\]\}/],
])('finds the sentence in %o', async (body, sentence) => {
  const loading = readPage(djangoRest, { status: 400, body }, 2, 100)
  await expect(loading).rejects.toThrow(sentence)
  await expect(loading).rejects.toMatchObject({ refusal: null })
})
