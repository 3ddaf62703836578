import { expect, it } from 'vitest'

import { addressOf, newestFirst, readPage, rows } from './__fixtures__/listOf.ts'
import { djangoRestCursor } from './djangoRestCursor.ts'

const at = (cursor: string | null): string | null =>
  cursor === null ? null : `http://api.example.org/events/?cursor=${cursor}&page_size=2`
const answer = (results: number, next: string | null, previous: string | null) => ({
  body: { next: at(next), previous: at(previous), results: rows(results) },
})

it.each([
  [null, '/api/list?ordering=-created&page_size=2'],
  ['cD00ODY=', '/api/list?cursor=cD00ODY=&ordering=-created&page_size=2'],
  ['<cj0xJnA9NDg3', '/api/list?cursor=cj0xJnA9NDg3&ordering=-created&page_size=2'],
])('asks for %s by %s', async (target, address) => {
  const params = djangoRestCursor.sort?.([newestFirst])
  expect(await addressOf(djangoRestCursor, { target, pageSize: 2 }, params)).toBe(address)
})

it.each([
  [
    'the first page',
    null,
    answer(2, 'cD00ODY%3D', null),
    { next: 'cD00ODY=', previous: null, hasNext: true, evidence: 'cursor', total: null },
  ],
  [
    'a page in the middle',
    'cD00ODY=',
    answer(2, 'cD00ODQ%3D', 'cj0xJnA9NDg3'),
    { next: 'cD00ODQ=', previous: '<cj0xJnA9NDg3', hasNext: true },
  ],
  [
    'the last page',
    'cD00ODQ=',
    answer(1, null, 'cj0xJnA9NDg1'),
    { next: null, previous: '<cj0xJnA9NDg1', hasNext: false },
  ],
  [
    'the first page on the way back',
    '<cj0xJnA9NDg3',
    answer(2, 'cD00ODY%3D', null),
    { next: 'cD00ODY=', previous: null, hasNext: true },
  ],
  ['an empty list', null, answer(0, null, null), { items: [], next: null, hasNext: false }],
])('reads %s', async (_, target, given, page) => {
  expect(await readPage(djangoRestCursor, given, target, 2)).toMatchObject(page)
})

it.each([['Invalid cursor'], ['Ungültiger Zeiger']])(
  'takes a 404 for a dead cursor, in any language: %s',
  async (detail) => {
    const given = { status: 404, body: { detail } }
    await expect(readPage(djangoRestCursor, given, 'gone', 2)).rejects.toMatchObject({
      refusal: 'cursorExpired',
      message: expect.stringContaining(`404 (${detail})`) as string,
    })
  },
)

it("takes a gateway's 404 for an error", async () => {
  const given = { status: 404, body: '<!doctype html><title>404 Not Found</title>' }
  await expect(readPage(djangoRestCursor, given, 'gone', 2)).rejects.toMatchObject({
    status: 404,
    refusal: null,
  })
})
