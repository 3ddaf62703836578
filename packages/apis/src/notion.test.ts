import { expect, it } from 'vitest'

import { listOf, readPage, rows } from './__fixtures__/listOf.ts'
import { notion } from './notion.ts'

const answer = (count: number, next_cursor: string | null) => ({
  body: {
    object: 'list',
    results: rows(count),
    next_cursor,
    has_more: next_cursor !== null,
    type: 'user',
    user: {},
  },
})
const cursor = 'fe2cc560-036c-44cd-90e8-294d5a74cebc'

it('asks by cursor, in a version', async () => {
  const { list, asked } = listOf(notion, answer(2, cursor))
  await list.load({ target: null, pageSize: 1000 })
  await list.load({ target: cursor, pageSize: 2 })
  expect(asked.map(({ address }) => address)).toEqual([
    'https://api.notion.com/v1/list?page_size=100',
    `https://api.notion.com/v1/list?page_size=2&start_cursor=${cursor}`,
  ])
  expect(asked[0]?.headers).toMatchObject({ 'Notion-Version': '2026-03-11' })
})

it.each([
  [
    'the first page',
    null,
    answer(2, cursor),
    { items: rows(2), next: cursor, previous: null, hasNext: true, total: null },
  ],
  ['a short page in the middle', 'a', answer(1, cursor), { next: cursor, hasNext: true }],
  ['the last page', cursor, answer(2, null), { next: null, hasNext: false, evidence: 'cursor' }],
  ['an empty list', null, answer(0, null), { items: [], next: null, hasNext: false }],
])('reads %s', async (_, target, given, page) => {
  expect(await readPage(notion, given, target, 2)).toMatchObject(page)
})

const error = (status: number, code: string, message: string) => ({
  status,
  body: { object: 'error', status, code, message, request_id: '0f2c4b1e' },
})

it.each([
  [
    error(400, 'validation_error', `The start_cursor provided is invalid: ${cursor}`),
    'cursorExpired',
  ],
  [error(400, 'validation_error', 'body failed validation: body.sorts should be an array.'), null],
  [error(404, 'object_not_found', 'Could not find block.'), null],
])('takes %o for %s', async (given, refusal) => {
  await expect(readPage(notion, given, cursor, 2)).rejects.toMatchObject({
    refusal,
    message: expect.stringContaining(`(${given.body.message})`) as string,
  })
})
