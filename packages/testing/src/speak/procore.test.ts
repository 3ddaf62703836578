import { procore } from '@paginated-query/apis'
import { parseLinkHeader } from '@paginated-query/core'
import { describe, expect, it } from 'vitest'

import { createFakeApi, punchItems, timecardTimeTypes, type FakeApiOptions } from '../index.ts'

const host = 'https://api.procore.com/rest/v1.0/punch_items'

const ask = (query: string, options: Partial<FakeApiOptions<unknown>> = {}) =>
  createFakeApi(procore, { rows: punchItems, ...options })(`${host}?${query}`)

/** Relations with their page numbers, in the header's order. */
async function links(query: string, options: Partial<FakeApiOptions<unknown>> = {}) {
  const response = await ask(query, options)
  const parsed = parseLinkHeader(response.headers.get('link'))
  return [...parsed].map(
    ([relation, { url }]) => `${relation} ${new URL(url).searchParams.get('page')}`,
  )
}

it('answers the documented request with the documented headers', async () => {
  const response = await ask('project_id=14406&per_page=5&page=3')
  expect(response.status).toBe(200)
  expect(response.headers.get('Link')).toBe(
    [
      `<${host}?page=1&per_page=5>; rel="first"`,
      `<${host}?page=2&per_page=5>; rel="prev"`,
      `<${host}?page=30&per_page=5>; rel="last"`,
      `<${host}?page=4&per_page=5>; rel="next",`,
    ].join(', '),
  )
  expect(response.headers.get('Per-Page')).toBe('5')
  expect(response.headers.get('Total')).toBe('150')
  expect(await response.json()).toEqual([10, 11, 12, 13, 14].map(punchItems.at))
})

describe('links as documented', () => {
  it.each([
    ['per_page=5', ['last 30', 'next 2']],
    ['per_page=5&page=2', ['first 1', 'last 30', 'next 3']],
    ['per_page=5&page=3', ['first 1', 'prev 2', 'last 30', 'next 4']],
    ['per_page=5&page=30', ['first 1', 'prev 29', 'last 30']],
    ['per_page=5&page=40', ['first 1', 'prev 39']],
    ['per_page=500', ['last 1']],
  ])('%s', async (query, expected) => expect(await links(query)).toEqual(expected))
})

describe('links as the library sends them', () => {
  it.each([
    ['per_page=5', ['last 30', 'next 2']],
    ['per_page=5&page=2', ['first 1', 'prev 1', 'last 30', 'next 3']],
    ['per_page=5&page=30', ['first 1', 'prev 29']],
    ['per_page=5&page=40', ['first 1', 'prev 39']],
  ])('%s', async (query, expected) => {
    expect(await links(query, { linkForm: 'library' })).toEqual(expected)
  })

  it.each([
    ['a single page', punchItems, 'per_page=500'],
    ['an empty list', [], 'per_page=5'],
  ])('sends none on %s', async (_, rows, query) => {
    const response = await ask(query, { rows, linkForm: 'library' })
    expect(response.headers.has('link')).toBe(false)
    expect(response.headers.get('total')).toBe(String(rows === punchItems ? 150 : 0))
  })
})

it('answers beyond the end with no rows, and on demand with a next link without a number', async () => {
  const response = await ask('page=99&per_page=10', { beyondEnd: 'emptyNext' })
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual([])
  expect(response.headers.get('link')).toContain(`<${host}?page=&per_page=10>; rel="next"`)
})

it('takes the maximum for more than that, while links repeat what was asked for', async () => {
  const response = await ask('per_page=5000', { maxPageSize: 100 })
  expect(response.headers.get('per-page')).toBe('100')
  expect(response.headers.get('link')).toContain('page=2&per_page=5000')
  expect(await response.json()).toHaveLength(100)
})

it('sends everything and no header where the endpoint does not page', async () => {
  const response = await ask('page=2&per_page=5', { rows: timecardTimeTypes, pages: false })
  expect(await response.json()).toHaveLength(timecardTimeTypes.count)
  expect([...response.headers.keys()]).toEqual(['content-type'])
})

it.each(['page=0', 'page=abc', 'page=-3', 'per_page=0', 'per_page=ten'])(
  'reads %s as if it were not there',
  async (query) => {
    const response = await ask(query)
    expect(await response.json()).toEqual(await (await ask('')).json())
  },
)

it('names its own host in links, however the request came', async () => {
  const server = createFakeApi(procore, { rows: punchItems })
  for (const url of ['/api/procore/rest/v1.0/punch_items', '/somewhere/punch_items']) {
    const { headers } = await server(url)
    expect(headers.get('link')).toContain(`<${host}?page=2>; rel="next"`)
  }
})
