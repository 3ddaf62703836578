import {
  djangoRestCursor,
  githubCursor,
  jsonApiCursor,
  laravelCursorPaginate,
  notion,
  shopify,
  slack,
} from '@paginated-query/apis'
import {
  address,
  cursor,
  parseLinkHeader,
  type PaginationApi,
  type Target,
} from '@paginated-query/core'
import { describe, expect, it } from 'vitest'

import { apiOf, ask, base, rowsFrom } from '../__fixtures__/ask.ts'
import { createFakeApi } from '../createFakeApi.ts'
import type { FakeApiOptions } from '../fakeApi.ts'

/** Relations of the `Link` header with their queries. */
async function links<TTarget extends Target>(
  api: PaginationApi<TTarget>,
  request: string,
  options: Partial<FakeApiOptions<{ id: number }>> = {},
) {
  const { headers, body, status } = await ask(api, request, options)
  const parsed = [...parseLinkHeader(headers['link'] ?? null, base)]
  const queries = parsed.map(([relation, { url }]) => [
    relation,
    Object.fromEntries(new URL(url).searchParams),
  ])
  return { body, status, link: headers['link'], ...Object.fromEntries(queries) } as {
    body: unknown
    status: number
    link: string | undefined
    next?: Record<string, string>
    prev?: Record<string, string>
  }
}
const text = expect.any(String) as string

describe('Shopify', () => {
  it('carries filters in its cursor, and refuses them beside it', async () => {
    const rows = { rows: rowsFrom(1, 5) }
    const filtered = '/products.json?limit=2&fields=id&id=1,2,3'
    const first = await links(shopify, filtered, rows)
    expect(first).toMatchObject({ body: { products: rowsFrom(1) } })
    expect(first.next).toEqual({ limit: '2', fields: 'id', page_info: text })
    expect(first.prev).toBeUndefined()

    const query = new URLSearchParams(first.next).toString()
    const second = await links(shopify, `/products.json?${query}`, rows)
    expect(second).toMatchObject({ body: { products: rowsFrom(3, 1) } })
    expect(second.next).toBeUndefined()
    expect(second.prev).toEqual({ limit: '2', fields: 'id', page_info: text })

    const mixed = await links(shopify, `/products.json?${query}&id=1`)
    expect([mixed.status, mixed.body]).toEqual([
      400,
      { errors: { id: 'id cannot be passed when page_info is present.' } },
    ])
  })

  it('refuses a dead cursor by its name', async () => {
    const { status, body } = await ask(shopify, '/products.json?page_info=x')
    expect([status, body]).toEqual([400, { errors: { page_info: 'The cursor is invalid.' } }])
  })
})

it('a registry has its cursor in the query of a root-relative link', async () => {
  const options = { addresses: 'rootRelative', rowsField: null } as const
  const first = await links(githubCursor, '/v2/_catalog?per_page=2&q=x', options)
  expect(first.link).toMatch(/^<\/v2\/_catalog\?per_page=2&q=x&last=[\w-]+>; rel="next"$/)
  const second = await links(
    githubCursor,
    `/v2/_catalog?${new URLSearchParams(first.next).toString()}`,
  )
  expect(second).toMatchObject({ next: { q: 'x', last: text }, prev: { q: 'x', last: text } })
  const named = await links(githubCursor, '/list?per_page=2', { cursorParam: 'after' })
  expect(named.next).toEqual({ per_page: '2', after: text })
})

it('OData has its next link in a field, and none on the last page', async () => {
  const api = apiOf(cursor({ rows: 'value', next: address('@odata.nextLink'), omits: ['next'] }))
  const options = { cursorParam: '$skiptoken' }
  expect((await ask(api, '/People', options)).body).toEqual({
    value: rowsFrom(1),
    '@odata.nextLink': expect.stringMatching(/\/People\?%24skiptoken=/) as string,
  })
  expect((await ask(api, '/People', { ...options, defaultPageSize: 9 })).body).toEqual({
    value: rowsFrom(1, 5),
  })
})

it('Django has addresses both ways', async () => {
  const first = (await ask(djangoRestCursor, '/log?page_size=2')).body as Record<string, string>
  expect(first).toEqual({ results: rowsFrom(1), next: text, previous: null })
  const { search } = new URL(String(first['next']))
  expect((await ask(djangoRestCursor, `/log${search}`)).body).toMatchObject({
    results: rowsFrom(3),
    previous: expect.stringContaining('cursor=') as string,
  })
})

it('JSON:API goes back by a parameter of its own', async () => {
  const first = (await ask(jsonApiCursor, '/log?page[size]=2')).body as {
    links: Record<string, string>
  }
  const { search } = new URL(String(first.links['next']))
  const second = (await ask(jsonApiCursor, `/log${search}`)).body as typeof first
  const back = new URL(String(second.links['prev']))
  expect([...back.searchParams.keys()]).toEqual(['page[size]', 'page[before]'])
  expect((await ask(jsonApiCursor, `/log${back.search}`)).body).toMatchObject({ data: rowsFrom(1) })
  const { status, body } = await ask(jsonApiCursor, '/log?page[after]=x')
  expect([status, body]).toMatchObject([
    400,
    { errors: [{ source: { parameter: 'page[after]' } }] },
  ])
})

it('Laravel answers a cursor that it doesn’t know with the first page', async () => {
  const { status, body } = await ask(laravelCursorPaginate, '/log?cursor=x')
  expect([status, body]).toMatchObject([200, { data: rowsFrom(1), prev_cursor: null, per_page: 2 }])
})

it('Slack says ok with every page, and what is wrong with status 200', async () => {
  const { body } = await ask(slack, '/conversations.list', { rowsField: 'channels' })
  expect(body).toEqual({
    ok: true,
    channels: rowsFrom(1),
    response_metadata: { next_cursor: text },
  })
  const dead = await ask(slack, '/conversations.list?cursor=x')
  expect([dead.status, dead.body]).toEqual([200, { ok: false, error: 'invalid_cursor' }])
})

it('Notion is asked by the body of a POST request', async () => {
  const server = createFakeApi(notion, { rows: rowsFrom(1, 5) })
  const post = async (body: unknown) => {
    const answer = await server('/search', { method: 'POST', body: JSON.stringify(body) })
    return (await answer.json()) as Record<string, unknown>
  }
  const first = await post({ page_size: 2, query: 'x' })
  expect(first).toMatchObject({ object: 'list', results: rowsFrom(1), has_more: true })
  const second = await post({ page_size: 2, query: 'x', start_cursor: first['next_cursor'] })
  expect(second).toMatchObject({ results: rowsFrom(3) })
  expect(server.requests[0]?.params).toEqual({ page_size: '2', query: 'x' })
})

describe('a page on the way back', () => {
  it('is short at its beginning', async () => {
    const style = cursor({ cursor: 'c', size: 'n', rows: 'rows', next: 'next', previous: 'prev' })
    const server = createFakeApi(apiOf(style), { rows: rowsFrom(1, 9), shortPages: true })
    const get = async (query: string) =>
      (await (await server(`/list?n=4&${query}`)).json()) as Record<string, unknown>
    const first = await get('')
    const second = await get(`c=${String(first['next'])}`)
    const third = await get(`c=${String(second['next'])}`)
    const back = await get(`c=${String(third['prev'])}`)
    const lastOf = ({ rows }: Record<string, unknown>) => (rows as unknown[]).at(-1)
    expect(lastOf(back)).toEqual(lastOf(second))
  })
})
