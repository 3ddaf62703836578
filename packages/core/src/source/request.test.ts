import { describe, expect, it } from 'vitest'

import { PaginationError } from '../error/PaginationError.ts'
import { pageNumber } from '../styles/pageNumber.ts'
import { header } from '../styles/place.ts'
import { paginatedSource, type PaginatedSourceOptions } from './paginatedSource.ts'

type Options = PaginatedSourceOptions<(row: unknown) => unknown, number>

const api: Options['api'] = {
  name: 'Shop',
  baseUrl: 'https://api.shop.test/v1',
  style: pageNumber({ page: 'page', size: 'limit', rows: 'items', total: header('Total') }),
  pageSize: { default: 20, min: 1, max: 100 },
}
const make = (more: Partial<Options>) =>
  paginatedSource({ api, path: '/orders', parse: (row) => row, getId: () => 1, ...more })
const first = { target: 1, pageSize: 20 }

describe('a request function', () => {
  it.each([
    [
      'throws at once',
      () => {
        throw new Error('boom')
      },
    ],
    ['answers with undefined', async () => undefined],
    ['answers with null', async () => null],
    ['answers with a text', async () => 'text'],
  ])('that %s makes a PaginationError', async (_, request) => {
    const loading = make({ request: request as unknown as Options['request'] }).load(first)
    await expect(loading).rejects.toThrow(PaginationError)
    await expect(loading).rejects.toMatchObject({ kind: 'network' })
  })

  it('may answer with its headers as a plain object', async () => {
    const headers = { total: '3' } as unknown as Headers
    const source = make({ request: async () => ({ body: { items: [1] }, headers }) })
    await expect(source.load(first)).resolves.toMatchObject({ items: [1], total: { count: 3 } })
  })
})

it('takes a schema that rejects for rows that do not fit', async () => {
  const source = paginatedSource({
    api,
    path: '/orders',
    parse: {
      '~standard': {
        version: 1,
        vendor: 'x',
        validate: async () => Promise.reject(new Error('no database')),
      },
    },
    getId: () => 1,
    request: async () => ({ body: { items: [1] } }),
  })
  const loading = source.load(first)
  await expect(loading).rejects.toThrow(PaginationError)
  await expect(loading).rejects.toMatchObject({ kind: 'parse', field: 'items[0]' })
})

it("keeps a gateway's HTML out of what a person reads", async () => {
  const source = make({ fetch: async () => new Response('<html>'.repeat(99), { status: 502 }) })
  await expect(source.load(first)).rejects.toMatchObject({
    status: 502,
    message: expect.not.stringContaining('<html>') as string,
  })
})

it('takes no content for an empty list', async () => {
  const source = make({ fetch: async () => new Response(null, { status: 204 }) })
  await expect(source.load(first)).resolves.toMatchObject({ items: [], hasNext: false })
})

describe('an address', () => {
  it('takes no query in the base URL', () => {
    const mixed = { ...api, baseUrl: 'https://api.shop.test/v1?key=1' }
    expect(() => make({ api: mixed })).toThrow(/Put the query into `params`/)
  })

  it('ends without a slash where the path is empty', () => {
    expect(make({ path: '' }).key).toContain('https://api.shop.test/v1')
  })
})

it('has one key for a list and the text that it becomes, where commas join lists', () => {
  const source = make({ api: { ...api, arrays: 'comma' } })
  expect(source.with({ id: ['1', '2'] }).key).toEqual(source.with({ id: '1,2' }).key)
})
