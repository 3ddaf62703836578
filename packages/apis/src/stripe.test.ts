import { expect, it } from 'vitest'

import { addressOf, readPage } from './__fixtures__/listOf.ts'
import { stripe } from './stripe.ts'

const answer = (has_more: boolean, ...ids: string[]) => ({
  body: {
    object: 'list',
    url: '/v1/customers',
    has_more,
    data: ids.map((id) => ({ id, object: 'customer' })),
  },
})

it.each([
  [null, 'limit=3'],
  ['cus_4', 'limit=3&starting_after=cus_4'],
  ['<cus_3', 'ending_before=cus_3&limit=3'],
])('asks for %s by %s', async (target, query) => {
  expect(await addressOf(stripe, { target, pageSize: 3 })).toBe(
    `https://api.stripe.com/v1/list?${query}`,
  )
})

it.each([
  [
    'the first page',
    null,
    answer(true, 'cus_6', 'cus_5', 'cus_4'),
    { next: 'cus_4', previous: null, hasNext: true, evidence: 'cursor', total: null },
  ],
  [
    'a page in the middle',
    'cus_4',
    answer(true, 'cus_3', 'cus_2'),
    { next: 'cus_2', previous: '<cus_3', hasNext: true },
  ],
  [
    'the last page',
    'cus_2',
    answer(false, 'cus_1'),
    { next: null, previous: '<cus_1', hasNext: false },
  ],
  [
    'the first page on the way back',
    '<cus_3',
    answer(false, 'cus_6', 'cus_5', 'cus_4'),
    { next: 'cus_4', previous: null, hasNext: true },
  ],
  ['an empty list', null, answer(false), { items: [], next: null, hasNext: false }],
  ['what is left after the last row', 'cus_1', answer(false), { items: [], hasNext: false }],
])('reads %s', async (_, target, given, page) => {
  expect(await readPage(stripe, given, target, 3)).toMatchObject(page)
})

const error = (param: string, message: string, code: string | null = 'resource_missing') => ({
  error: {
    code,
    doc_url: 'https://stripe.com/docs/error-codes/resource-missing',
    message,
    param,
    type: 'invalid_request_error',
  },
})

it.each([
  [400, error('starting_after', "No such customer: 'cus_0'"), 'cursorExpired'],
  [404, error('ending_before', "No such customer: 'cus_0'"), 'cursorExpired'],
  [400, error('customer', "No such customer: 'cus_0'"), null],
  [401, { error: { message: 'Invalid API Key provided', type: 'invalid_request_error' } }, null],
  [500, error('starting_after', 'An unknown error occurred'), null],
])('takes a %i of %o for %s', async (status, body, refusal) => {
  await expect(readPage(stripe, { status, body }, 'cus_0', 3)).rejects.toMatchObject({
    refusal,
    message: expect.stringContaining(`(${body.error.message})`) as string,
  })
})
