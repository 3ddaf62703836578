import { expect, it } from 'vitest'

import { addressOf, byTitle, listOf, newestFirst, readPage, rows } from './__fixtures__/listOf.ts'
import { postgrest } from './postgrest.ts'

const answer = (count: number, range: string, status = 206) => ({
  body: rows(count),
  status,
  headers: { 'Content-Range': range, 'Range-Unit': 'items' },
})

it('asks by rows to skip, for an exact count, with an order of several fields', async () => {
  const params = { age: ['gte.18', 'lt.65'], ...postgrest.sort?.([newestFirst, byTitle]) }
  expect(await addressOf(postgrest, { target: 3, pageSize: 15 }, params)).toBe(
    '/api/list?age=gte.18&age=lt.65&limit=15&offset=30&order=created.desc,title.asc',
  )
  const { list, asked } = listOf(postgrest, answer(1, '0-0/1', 200))
  await list.load({ target: 1, pageSize: 15 })
  expect(asked[0]?.headers).toMatchObject({ Prefer: 'count=exact' })
  expect(postgrest.sort?.([])).toEqual({ order: null })
})

it.each([
  [
    'the first page',
    1,
    answer(25, '0-24/3573458'),
    { next: 2, previous: null, total: { count: 3_573_458, precision: 'exact' }, hasNext: true },
  ],
  ['a page in the middle', 3, answer(25, '50-74/100'), { next: 4, previous: 2, pageCount: 4 }],
  [
    'the last page',
    4,
    answer(10, '75-84/85'),
    { next: null, pageCount: 4, hasNext: false, evidence: 'total' },
  ],
  ['an empty list', 1, answer(0, '*/0', 200), { items: [], pageCount: 1, hasNext: false }],
  [
    'a full page without a count',
    1,
    answer(25, '0-24/*', 200),
    { total: null, pageCount: null, next: 2, hasNext: null },
  ],
  ['a short page without a count', 2, answer(5, '25-29/*', 200), { next: null, hasNext: false }],
])('reads %s', async (_, target, given, page) => {
  expect(await readPage(postgrest, given, target, 25)).toMatchObject(page)
})

it('knows a size that the server cuts by its rows', async () => {
  expect(await readPage(postgrest, answer(50, '0-49/3573'), 1, 1000)).toMatchObject({
    requestedSize: 1000,
    pageSize: 50,
    pageCount: 72,
  })
})

it('leaves open what follows where the header is hidden', async () => {
  expect(await readPage(postgrest, { body: rows(7) }, 1, 25)).toMatchObject({
    hasNext: null,
    total: null,
  })
})

const error = (status: number, code: string, message: string) => ({
  status,
  body: { code, details: null, hint: null, message },
})

it.each([
  [error(416, 'PGRST103', 'Requested range not satisfiable'), 'beyondEnd'],
  [error(404, 'PGRST205', "Could not find the table 'api.films' in the schema cache"), null],
  [error(400, '42703', 'column films.titel does not exist'), null],
])('takes %o for %s', async (given, refusal) => {
  await expect(readPage(postgrest, given, 9, 25)).rejects.toMatchObject({
    refusal,
    message: expect.stringContaining(`${given.status} (${given.body.message})`) as string,
  })
})
