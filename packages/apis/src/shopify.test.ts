import { expect, it } from 'vitest'

import { addressOf, listOf, readPage, rows } from './__fixtures__/listOf.ts'
import { shopify } from './shopify.ts'

const at = (cursor: string, relation: string): string =>
  `<https://example.myshopify.com/admin/api/2026-07/products.json?limit=3&page_info=${cursor}>; rel=${relation}`
const answer = (count: number, ...links: string[]) => ({
  body: { products: rows(count) },
  headers: links.length > 0 ? { Link: links.join(', ') } : {},
})

it('sends filters with the first request only: later ones carry them in the cursor', async () => {
  const params = { status: 'active', ids: [1, 2], fields: 'id,title' }
  const { list, asked } = listOf(shopify, answer(3, at('hijk', 'next')), params)
  const { next } = await list.load({ target: null, pageSize: 3 })
  await list.load({ target: next, pageSize: 3 })
  expect(asked.map(({ address }) => address)).toEqual([
    '/api/shopify/list?fields=id,title&ids=1,2&limit=3&status=active',
    '/api/shopify/list?fields=id,title&limit=3&page_info=hijk',
  ])
})

it('goes back by the cursor of the previous page', async () => {
  const given = answer(3, at('abcd', 'previous'), at('mnop', 'next'))
  const page = await readPage(shopify, given, 'hijk', 3)
  expect(page).toMatchObject({ items: rows(3), next: 'mnop', previous: '<abcd', hasNext: true })
  expect(await addressOf(shopify, { target: page.previous, pageSize: 3 })).toBe(
    '/api/shopify/list?limit=3&page_info=abcd',
  )
})

it.each([
  [
    'the first page',
    null,
    answer(3, at('hijk', 'next')),
    { next: 'hijk', previous: null, hasNext: true, evidence: 'cursor', total: null },
  ],
  [
    'the last page',
    'mnop',
    answer(3, at('hijk', 'previous')),
    { next: null, previous: '<hijk', hasNext: false },
  ],
  [
    'the first page on the way back',
    '<abcd',
    answer(3, at('hijk', 'next')),
    { next: 'hijk', previous: null, hasNext: true },
  ],
  ['a single page, which has no Link', null, answer(2), { next: null, hasNext: false }],
  ['an empty list', null, answer(0), { items: [], next: null, hasNext: false }],
  ['a full page whose Link may be hidden', null, answer(3), { next: null, hasNext: null }],
])('reads %s', async (_, target, given, page) => {
  expect(await readPage(shopify, given, target, 3)).toMatchObject(page)
})

it.each([
  [400, { errors: { page_info: 'Invalid value.' } }, 'cursorExpired', 'Invalid value.'],
  [400, { errors: { since_id: 'Invalid value.' } }, null, 'since_id'],
  [401, { errors: '[API] Invalid API key or access token' }, null, '[API] Invalid API key'],
])('takes a %i of %o for %s', async (status, body, refusal, sentence) => {
  await expect(readPage(shopify, { status, body }, 'hijk', 3)).rejects.toMatchObject({
    refusal,
    message: expect.stringContaining(sentence) as string,
  })
})
