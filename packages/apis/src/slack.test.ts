import { expect, it } from 'vitest'

import { addressOf, listOf, readPage, rows } from './__fixtures__/listOf.ts'
import { slack } from './slack.ts'

it('asks by cursor, with lists joined by commas', async () => {
  const params = { types: ['public_channel', 'im'] }
  expect(await addressOf(slack, { target: null, pageSize: 5000 }, params)).toBe(
    'https://slack.com/api/list?limit=999&types=public_channel,im',
  )
  expect(await addressOf(slack, { target: 'dGVhbTpDMDYx', pageSize: 200 })).toBe(
    'https://slack.com/api/list?cursor=dGVhbTpDMDYx&limit=200',
  )
})

const channels = (count: number, next_cursor?: string | null) => ({
  body: {
    ok: true,
    channels: rows(count),
    ...(next_cursor === undefined ? {} : { response_metadata: { next_cursor } }),
  },
})

it.each([
  [
    'the first page',
    null,
    channels(2, 'dGVhbTpD'),
    { items: rows(2), next: 'dGVhbTpD', previous: null, hasNext: true, total: null },
  ],
  ['a short page in the middle', 'dGVhbTpD', channels(1, 'bmV4'), { next: 'bmV4', hasNext: true }],
  ['an empty page in the middle', 'dGVhbTpD', channels(0, 'bmV4'), { next: 'bmV4', hasNext: true }],
  ['the last page, by an empty cursor', 'bmV4', channels(2, ''), { next: null, hasNext: false }],
  ['the last page, by null', 'bmV4', channels(2, null), { next: null, hasNext: false }],
  ['the last page, by no cursor', 'bmV4', channels(2), { next: null, hasNext: false }],
  ['an empty list', null, channels(0, ''), { items: [], hasNext: false }],
  [
    'messages, beside other facts',
    null,
    {
      body: {
        ok: true,
        messages: rows(2),
        has_more: true,
        pin_count: 0,
        response_metadata: { next_cursor: 'bmV4dF90czox' },
      },
    },
    { items: rows(2), next: 'bmV4dF90czox' },
  ],
])('reads %s', async (_, target, given, page) => {
  expect(await readPage(slack, given, target, 2)).toMatchObject(page)
})

it.each([
  ['invalid_cursor', 'cursorExpired'],
  ['channel_not_found', null],
])('takes %s with status 200 for an error', async (code, refusal) => {
  const given = { body: { ok: false, error: code } }
  await expect(readPage(slack, given, 'dGVhbTpD', 2)).rejects.toMatchObject({
    kind: 'http',
    status: 200,
    refusal,
    message: expect.stringContaining(`Slack answered 200 (${code})`) as string,
  })
})

it('waits as long as it is told', async () => {
  const headers = { 'Retry-After': '30' }
  const { list } = listOf(slack, {
    status: 429,
    body: { ok: false, error: 'ratelimited' },
    headers,
  })
  await expect(list.load({ target: null, pageSize: 2 })).rejects.toMatchObject({
    retryAfter: 30_000,
    refusal: null,
  })
})
