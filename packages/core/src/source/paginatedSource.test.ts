import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { PaginationError } from '../error/PaginationError.ts'
import { pageNumber } from '../styles/pageNumber.ts'
import { link } from '../styles/place.ts'
import type { PaginationApi } from '../styles/style.ts'
import { paginatedSource, type PaginatedSourceOptions } from './paginatedSource.ts'
import type { Parse } from './parse.ts'

interface Row {
  id: number
}
const api: PaginationApi<number> = {
  name: 'Shop',
  baseUrl: 'https://api.shop.test/v1/',
  style: pageNumber({
    page: 'page',
    size: 'limit',
    rows: 'items',
    total: 'count',
    next: link('next'),
  }),
  pageSize: { default: 20, min: 1, max: 100 },
  errorMessage: (body) => (body as { oops?: string }).oops ?? null,
}
const answering = (body: unknown, init?: ResponseInit) =>
  vi.fn<typeof fetch>(
    async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), init),
  )
const make = (more: Partial<PaginatedSourceOptions<(row: unknown) => Row, number>> = {}) =>
  paginatedSource({
    api,
    path: '/orders',
    parse: (row: unknown) => row as Row,
    getId: (row) => row.id,
    ...more,
  })
const failure = async (promise: Promise<unknown>): Promise<PaginationError> => {
  const error: unknown = await promise.then(
    () => new Error('nothing failed'),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(PaginationError)
  return error as PaginationError
}

afterEach(() => vi.unstubAllGlobals())

describe('what is asked for', () => {
  it.each([
    [{}, {}, 'page=1&limit=20'],
    [
      { 'filter[status]': 'open', sort: '-id' },
      {},
      'filter%5Bstatus%5D=open&sort=-id&page=1&limit=20',
    ],
    [{ id: [6, 8] }, {}, 'id=6&id=8'],
    [{ id: [6, 8] }, { arrays: 'comma' as const }, 'id=6%2C8'],
    [{ a: null, b: undefined, c: [], d: false, e: 0 }, {}, 'd=false&e=0'],
  ])('writes %o as %s', async (params, more, query) => {
    const fetch = answering({ items: [], count: 0 })
    await make({ fetch, params, api: { ...api, ...more } }).load({ target: 1, pageSize: 20 })
    const url = new URL(fetch.mock.calls[0]?.[0] as string)
    expect(url.origin + url.pathname).toBe('https://api.shop.test/v1/orders')
    for (const pair of query.split('&')) expect(url.search.slice(1).split('&')).toContain(pair)
  })

  it('brings the size into the limits of the API', async () => {
    const fetch = answering({ items: [] })
    await make({ fetch }).load({ target: 2, pageSize: 5000 })
    expect(fetch.mock.calls[0]?.[0]).toContain('limit=100')
  })

  it('goes to its own origin, whatever a link says', async () => {
    const fetch = answering(
      { items: [{ id: 1 }], count: 40 },
      { headers: { Link: '<https://evil.test/steal?page=2>; rel="next"' } },
    )
    const source = make({ fetch })
    const page = await source.load({ target: 1, pageSize: 20 })
    await source.load({ target: page.next as number, pageSize: 20 })
    expect(fetch.mock.calls.map(([url]) => new URL(url as string).origin)).toEqual([
      'https://api.shop.test',
      'https://api.shop.test',
    ])
  })

  it('stays relative behind a proxy', async () => {
    const fetch = answering({ items: [] })
    await make({ fetch, api: { ...api, baseUrl: '/api/shop' } }).load({ target: 1, pageSize: 20 })
    expect(fetch.mock.calls[0]?.[0]).toBe('/api/shop/orders?limit=20&page=1')
  })

  it('takes any request function instead of fetch', async () => {
    const request = vi.fn(async () => ({ body: { items: [{ id: 7 }], count: 1 } }))
    const page = await make({ request }).load({ target: 1, pageSize: 20 })
    expect(request.mock.calls[0]).toEqual([{ page: 1, limit: 20 }, { headers: {} }])
    expect(page.items).toEqual([{ id: 7 }])
  })

  it('uses the global fetch of the moment', async () => {
    const source = make()
    const fetch = answering({ items: [] })
    vi.stubGlobal('fetch', fetch)
    await source.load({ target: 1, pageSize: 20 })
    expect(fetch).toHaveBeenCalledOnce()
  })
})

describe('its key', () => {
  it('is the same for equal parameters, in any order and spelling', () => {
    const a = make({ params: { b: 1, a: ['x'], gone: null } })
    const b = make({ params: { a: 'x', b: '1' } })
    expect(a.key).toEqual(b.key)
    expect(JSON.stringify(a.key)).toBe(JSON.stringify(b.key))
  })

  it('holds the scope, the API, the address and the parameters', () => {
    expect(make({ scope: ['tenant-7'], params: { a: 1 } }).key).toEqual([
      'tenant-7',
      'Shop',
      'https://api.shop.test/v1/orders',
      { a: '1' },
    ])
  })

  it('changes with other filters, and null takes one away', () => {
    const source = make({ params: { sort: 'id', status: 'open' } })
    expect(source.with({ status: null, q: 'x' }).key.at(-1)).toEqual({ q: 'x', sort: 'id' })
  })
})

describe('mistakes at the call', () => {
  it.each([
    ['a query in the path', { path: '/orders?status=open' }, /Put the query into `params`/],
    ['a pagination parameter in params', { params: { page: 3 } }, /by which Shop pages/],
    ['NaN as a parameter', { params: { min: Number.NaN } }, /no form in a URL/],
    ['an object as a parameter', { params: { filter: {} as never } }, /no form in a URL/],
  ])('refuses %s', (_, more, message) => {
    expect(() => make(more)).toThrow(message)
    expect(() => make(more)).toThrow(PaginationError)
  })
})

describe('rows', () => {
  it('are parsed by a schema, and its output is the item', async () => {
    const source = paginatedSource({
      api,
      path: '/orders',
      parse: z.object({ id: z.number(), at: z.string().transform((text) => new Date(text)) }),
      getId: (row) => row.id,
      fetch: answering({ items: [{ id: 1, at: '2026-01-01' }] }),
    })
    const page = await source.load({ target: 1, pageSize: 20 })
    expect(page.items[0]?.at.getFullYear()).toBe(2026)
  })

  it.each([
    ['a schema', z.object({ id: z.number() }) as Parse, 'items[1].id'],
    [
      'a function',
      ((row: Row) => {
        if (row.id === null) throw new Error('no id')
        return row
      }) as Parse,
      'items[1]',
    ],
    [
      'a schema that is a function too',
      Object.assign(() => 'never called', {
        '~standard': {
          version: 1,
          vendor: 'x',
          validate: () => ({ issues: [{ message: 'no', path: ['id', 0] }] }),
        },
      }) as Parse,
      'items[0].id[0]',
    ],
  ])('that do not fit %s are named', async (_, parse, field) => {
    const source = paginatedSource({
      api,
      path: '/orders',
      parse,
      getId: () => 1,
      fetch: answering({ items: [{ id: 1 }, { id: null }] }),
    })
    expect(await failure(source.load({ target: 1, pageSize: 20 }))).toMatchObject({
      kind: 'parse',
      field,
    })
  })
})

describe('what can go wrong', () => {
  it.each([
    [
      'an error with its sentence',
      answering({ oops: 'Bad key' }, { status: 401 }),
      { kind: 'http', status: 401 },
      /Shop answered 401 \(Bad key\).*credentials/,
    ],
    ['plain text', answering('Nope', { status: 500 }), { kind: 'http', status: 500 }, /\(Nope\)/],
    [
      'a rate limit',
      answering('', { status: 429, headers: { 'Retry-After': '12' } }),
      { status: 429, retryAfter: 12_000 },
      /asks to wait 12 s/,
    ],
    ['a cut body', answering('{"items":[{"i'), { kind: 'parse', field: 'body' }, /isn't JSON/],
    ['an empty body', answering(''), { kind: 'parse', field: 'body' }, /empty body/],
    [
      'no connection',
      vi.fn(async () => Promise.reject(new TypeError('fetch failed'))),
      { kind: 'network', status: null },
      /No answer came from Shop \(fetch failed\)/,
    ],
  ])('%s is a PaginationError', async (_, fetch, details, message) => {
    const error = await failure(make({ fetch }).load({ target: 1, pageSize: 20 }))
    expect(error).toMatchObject(details)
    expect(error.message).toMatch(message)
    expect(error.message).toMatch(/^\[paginated-query\] /)
  })

  it('throws an abort on as it is', async () => {
    const abort = new AbortController()
    const fetch = vi.fn(async (_: string, init: { signal?: AbortSignal }) => {
      abort.abort()
      init.signal?.throwIfAborted()
      return new Response()
    })
    await expect(
      make({ fetch }).load({ target: 1, pageSize: 20, signal: abort.signal }),
    ).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('tells a refused page from a real error', async () => {
    const style = { ...api.style, refusal: () => 'beyondEnd' as const }
    const source = make({ api: { ...api, style }, fetch: answering({}, { status: 404 }) })
    expect(await failure(source.load({ target: 9, pageSize: 20 }))).toMatchObject({
      refusal: 'beyondEnd',
    })
  })
})
