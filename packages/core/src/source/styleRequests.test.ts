import { describe, expect, it, vi } from 'vitest'

import { cursor } from '../styles/cursor.ts'
import { offset } from '../styles/offset.ts'
import { link } from '../styles/place.ts'
import { rangeHeader } from '../styles/rangeHeader.ts'
import { relay } from '../styles/relay.ts'
import type { PaginationApi } from '../styles/style.ts'
import { paginatedSource } from './paginatedSource.ts'
import type { FetchLike } from './source.ts'

const pageSize = { default: 10, min: 1, max: 1000 }
const baseUrl = 'https://api.shop.test'
const rows = (from: number, to: number): { id: number }[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: from + index }))
const json = (body: unknown, headers: Record<string, string> = {}, status = 200): Response =>
  new Response(JSON.stringify(body), { headers, status })
const parse = (row: unknown) => row as { id: number }
const getId = ({ id }: { id: number }): number => id

it('sends the headers of a style, and those of its api', async () => {
  const fetch = vi.fn<FetchLike>(async () => json(rows(0, 2), { 'Content-Range': '0-1/2' }, 206))
  const api = {
    name: 'Films',
    baseUrl,
    pageSize,
    style: rangeHeader(),
    headers: { Prefer: 'count=exact' },
  }
  const page = await paginatedSource({ api, path: '/films', parse, getId, fetch }).load({
    target: 1,
    pageSize: 25,
  })
  expect(fetch.mock.calls[0]?.[0]).toBe('https://api.shop.test/films')
  expect(fetch.mock.calls[0]?.[1].headers).toEqual({
    accept: 'application/json',
    Prefer: 'count=exact',
    'Range-Unit': 'items',
    Range: '0-24',
  })
  expect(page).toMatchObject({ total: { count: 2 }, hasNext: false })
})

describe('parameters of an api', () => {
  const api: PaginationApi<number> = {
    name: 'OData',
    baseUrl,
    pageSize,
    params: { $count: true, $top: null },
    style: offset({ offset: '$skip', size: 'limit', rows: 'value', total: '@odata.count' }),
  }
  const make = (params = {}) => paginatedSource({ api, path: '/People', params, parse, getId })

  it('are in every request and in the key, below those of the list', () => {
    expect(make().key).toEqual(['OData', 'https://api.shop.test/People', { $count: 'true' }])
    expect(make({ $count: false }).key.at(-1)).toEqual({ $count: 'false' })
    expect(make({ $filter: 'x' }).with({ $filter: null }).key).toEqual(make().key)
  })
})

it('lets a cursor carry the parameters that may not go along with it', async () => {
  const Link = '<https://api.shop.test/products?page_info=abc&limit=2>; rel="next"'
  const fetch = vi.fn<FetchLike>(async () => json({ products: rows(0, 2) }, { Link }))
  const api = {
    name: 'Shopify',
    baseUrl,
    pageSize,
    style: cursor({
      cursor: 'page_info',
      size: 'limit',
      rows: '*',
      next: link('next'),
      omits: ['next'],
      keeps: ['fields'],
    }),
  }
  const params = { status: 'active', fields: 'id,title' }
  const list = paginatedSource({ api, path: '/products', params, parse, getId, fetch })
  const { next } = await list.load({ target: null, pageSize: 2 })
  await list.load({ target: next, pageSize: 2 })
  expect(fetch.mock.calls.map(([url]) => new URL(url).search)).toEqual([
    '?fields=id%2Ctitle&limit=2&status=active',
    '?fields=id%2Ctitle&limit=2&page_info=abc',
  ])
})

it('takes an answer with status 200 for the error that it says it is', async () => {
  const api: PaginationApi<string | null> = {
    name: 'Chat',
    baseUrl,
    pageSize,
    style: cursor({
      cursor: 'cursor',
      size: 'limit',
      rows: '*',
      next: 'next',
      refusal: (answer) =>
        JSON.stringify(answer.body).includes('cursor') ? 'cursorExpired' : null,
    }),
    isError: ({ status, body }) => status >= 400 || (body as { ok?: boolean }).ok === false,
    errorMessage: (body) => (body as { error: string }).error,
  }
  const fetch: FetchLike = async () => json({ ok: false, error: 'invalid_cursor' })
  const list = paginatedSource({ api, path: '/conversations.list', parse, getId, fetch })
  await expect(list.load({ target: 'x', pageSize: 2 })).rejects.toMatchObject({
    kind: 'http',
    status: 200,
    refusal: 'cursorExpired',
    message: expect.stringMatching(/\(invalid_cursor\).*begin at the first page/) as string,
  })
})

it('gives a request function the parameters as they were given: variables of GraphQL, say', async () => {
  const request = vi.fn(async () => ({
    body: { edges: [{ node: { id: 1 } }], pageInfo: { hasNextPage: false, endCursor: 'x' } },
  }))
  const api = { name: 'Git', baseUrl, pageSize, style: relay() }
  const params = { owner: 'tannerlinsley', number: 7, labels: ['bug', 'ui'] }
  const list = paginatedSource({ api, path: '/graphql', params, parse, getId, request })
  await list.with({ draft: false }).load({ target: 'abc', pageSize: 20 })
  expect(request.mock.calls[0]).toEqual([
    {
      owner: 'tannerlinsley',
      number: 7,
      labels: ['bug', 'ui'],
      draft: false,
      first: 20,
      after: 'abc',
      last: null,
      before: null,
    },
    { headers: {} },
  ])
})

it('names the host that a relative address lacks where there is no page to be relative to', async () => {
  const api = {
    name: 'Shop',
    baseUrl: '/api',
    pageSize,
    style: offset({ offset: 'offset', size: 'limit' }),
  }
  const relative = paginatedSource({ api, path: '/orders', parse, getId })
  await expect(relative.load({ target: 1, pageSize: 10 })).rejects.toThrow(
    /"\/api\/orders" has no host.*`baseUrl`/,
  )
})
