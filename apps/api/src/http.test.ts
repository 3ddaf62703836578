import { contractorsCloud, csprCloud, dovetail, procore } from '@paginated-query/apis'
import {
  paginatedSource,
  PaginationError,
  readRetryAfter,
  type FetchLike,
  type PaginationApi,
  type Target,
} from '@paginated-query/core'
import {
  accounts,
  contractorsCloudProjects,
  dovetailProjects,
  procoreProjects,
  punchItems,
  timecardTimeTypes,
  walk,
  type GeneratedRows,
} from '@paginated-query/testing'
import { describe, expect, it, vi } from 'vitest'

import { listen } from './__fixtures__/listen.ts'
import { createApi } from './createApi.ts'

/** The first field of every row is its id. */
const firstField = (row: unknown): string => String(Object.values(row as object)[0])

/** A list of an API, as an app behind a proxy defines it. */
const source = <TTarget extends Target>(
  api: PaginationApi<TTarget>,
  url: string,
  fetch?: FetchLike,
) =>
  paginatedSource({
    api: { ...api, baseUrl: url.slice(0, url.lastIndexOf('/')) },
    path: url.slice(url.lastIndexOf('/')),
    parse: (row) => row,
    getId: firstField,
    fetch,
  })

const failing =
  (fault: string): FetchLike =>
  async (url, { headers, signal }) =>
    fetch(url, { headers: { ...headers, 'x-fault': fault }, ...(signal && { signal }) })

const paths = {
  punchItems: '/api/procore/rest/v1.0/punch_items',
  procoreProjects: '/api/procore/rest/v1.0/projects',
  timecardTimeTypes: '/api/procore/rest/v1.0/timecard_time_types',
  dovetailProjects: '/api/dovetail/api/v1/projects',
  accounts: '/api/cspr-cloud/accounts',
  contractorsCloudProjects: '/api/contractors-cloud/api/v1/projects',
}

const idsOf = ({ count, at }: GeneratedRows<object>): string[] =>
  Array.from({ length: count }, (_, index) => firstField(at(index)))

const someAccounts = { ...accounts, count: 3000 }

/** The longest walk asks 6,359 times. */
const patience = 90_000

describe('over HTTP every item comes once, in order', () => {
  it.each([
    ['Procore', 10, procore, paths.punchItems, punchItems],
    ['Procore', 1, procore, paths.punchItems, punchItems],
    ['Procore', 10_000, procore, paths.procoreProjects, procoreProjects],
    ['Dovetail', 1, dovetail, paths.dovetailProjects, dovetailProjects],
    ['Dovetail', 100, dovetail, paths.dovetailProjects, dovetailProjects],
    ['CSPR.cloud', 10, csprCloud, paths.accounts, accounts],
    ['CSPR.cloud', 250, csprCloud, paths.accounts, accounts],
    [
      'Contractors Cloud',
      30,
      contractorsCloud,
      paths.contractorsCloudProjects,
      contractorsCloudProjects,
    ],
    [
      'Contractors Cloud',
      100,
      contractorsCloud,
      paths.contractorsCloudProjects,
      contractorsCloudProjects,
    ],
  ] as [string, number, PaginationApi<Target>, string, GeneratedRows<object>][])(
    '%s, %i a page',
    async (_, pageSize, api, path, rows) => {
      const list = source(api, (await listen(createApi())) + path)
      const { items, pages } = await walk(list, { pageSize })
      expect(items.map(firstField)).toEqual(idsOf(rows))
      expect(pages).toHaveLength(Math.ceil(rows.count / pageSize))
    },
    patience,
  )

  it.each([
    ['Procore', procore, paths.punchItems, punchItems],
    ['Dovetail', dovetail, paths.dovetailProjects, dovetailProjects],
    ['CSPR.cloud', csprCloud, paths.accounts, someAccounts],
    [
      'Contractors Cloud',
      contractorsCloud,
      paths.contractorsCloudProjects,
      contractorsCloudProjects,
    ],
  ] as [string, PaginationApi<Target>, string, GeneratedRows<object>][])(
    '%s, where the server takes 70 at most',
    async (_, api, path, rows) => {
      const clamped = { maxPageSize: 70 }
      const app = createApi({
        punchItems: clamped,
        dovetailProjects: clamped,
        accounts: { ...clamped, rows: someAccounts },
        contractorsCloudProjects: clamped,
      })
      const list = source(api, (await listen(app)) + path)
      const { items, pages } = await walk(list, { pageSize: 100 })
      expect(items.map(firstField)).toEqual(idsOf(rows))
      expect(pages).toHaveLength(Math.ceil(rows.count / 70))
    },
    patience,
  )

  it('Procore, from an endpoint that does not page', async () => {
    const list = source(procore, (await listen(createApi())) + paths.timecardTimeTypes)
    const { items, end } = await walk(list, { pageSize: 10 })
    expect(items.map(firstField)).toEqual(idsOf(timecardTimeTypes))
    expect(end).toBe('wholeList')
  })
})

it('makes the rows of a page, and no other', async () => {
  const at = vi.fn(accounts.at)
  const app = createApi({ accounts: { rows: { ...accounts, at } } })
  await fetch(`${await listen(app)}${paths.accounts}?page=1200&page_size=25`)
  expect(at.mock.calls.map(([index]) => index)).toEqual(
    Array.from({ length: 25 }, (_, place) => 1199 * 25 + place),
  )
})

it('understands brackets encoded and plain', async () => {
  const url = (await listen(createApi())) + paths.contractorsCloudProjects
  const read = async (query: string): Promise<unknown> => (await fetch(`${url}?${query}`)).json()
  const plain = await read('page[size]=5&page[number]=7')
  expect(plain).toMatchObject({ current_page: 7, per_page: 5, last_page: 707 })
  expect(await read('page%5Bsize%5D=5&page%5Bnumber%5D=7')).toEqual(plain)
})

it('sends the documented headers, whose links name the provider', async () => {
  const { headers } = await fetch(
    `${await listen(createApi())}${paths.punchItems}?project_id=14406&per_page=5&page=2`,
  )
  expect(headers.get('link')).toBe(
    '<https://api.procore.com/rest/v1.0/punch_items?page=1&per_page=5>; rel="first", ' +
      '<https://api.procore.com/rest/v1.0/punch_items?page=30&per_page=5>; rel="last", ' +
      '<https://api.procore.com/rest/v1.0/punch_items?page=3&per_page=5>; rel="next",',
  )
  expect([headers.get('total'), headers.get('per-page')]).toEqual(['150', '5'])
})

describe('a fault over the socket', () => {
  const load = async (
    fault: string,
    api: PaginationApi<Target> = procore as PaginationApi<Target>,
  ) => {
    const path = api.name === procore.name ? paths.punchItems : paths.dovetailProjects
    const list = source(api, (await listen(createApi())) + path, failing(fault))
    return list.load({ target: api.style.first, pageSize: 10 }).catch((cause: unknown) => cause)
  }

  it('drop destroys the socket', async () => {
    const error = await load('drop')
    expect(error).toBeInstanceOf(PaginationError)
    expect(error).toMatchObject({ kind: 'network', status: null })
  })

  it('malformed is no JSON', async () => {
    expect(await load('malformed')).toMatchObject({ kind: 'parse', field: 'body' })
  })

  it('status=429 says when to come back', async () => {
    const error = await load('status=429; retry-after=3', dovetail as PaginationApi<Target>)
    expect(error).toMatchObject({ kind: 'http', status: 429, retryAfter: 3000 })
  })

  it('status=503 has the provider’s error body', async () => {
    const error = await load('status=503')
    expect((error as Error).message).toContain('Procore answered 503 (Service unavailable.)')
  })

  it('hide-headers leaves the size of the list unknown', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    expect(await load('hide-headers')).toMatchObject({
      items: { length: 10 },
      total: null,
      hasNext: null,
    })
    vi.restoreAllMocks()
  })

  it('insert and remove move the list', async () => {
    const url = (await listen(createApi())) + paths.punchItems
    const total = async (fault: string) =>
      (await fetch(url, { headers: { 'x-fault': fault } })).headers.get('total')
    expect([await total('insert=3'), await total('remove=5'), await total('')]).toEqual([
      '153',
      '148',
      '148',
    ])
  })

  it('expire-cursors kills the cursor', async () => {
    const url = (await listen(createApi())) + paths.dovetailProjects
    const { next } = await source(dovetail, url).load({ target: null, pageSize: 10 })
    const error = source(dovetail, url, failing('expire-cursors')).load({
      target: next,
      pageSize: 10,
    })
    await expect(error).rejects.toMatchObject({ status: 400, refusal: 'cursorExpired' })
  })

  it('delay lets the answer wait', async () => {
    const begin = performance.now()
    await load('delay=120')
    expect(performance.now() - begin).toBeGreaterThan(115)
  })

  it('delay ends when the client leaves', async () => {
    const app = createApi()
    const answered = vi.fn()
    const origin = await listen({
      fetch: async (...request) => {
        const response = await app.fetch(...request)
        answered(response.status)
        return response
      },
    })
    const answer = fetch(origin + paths.punchItems, {
      headers: { 'x-fault': 'delay=60000' },
      signal: AbortSignal.timeout(50),
    })
    await expect(answer).rejects.toMatchObject({ name: 'TimeoutError' })
    await vi.waitFor(() => expect(answered).toHaveBeenCalledWith(499))
  })
})

it('counts requests where it is told to', async () => {
  const app = createApi({ dovetailProjects: { rateLimit: { limit: 1, window: 60_000 } } })
  const url = (await listen(app)) + paths.dovetailProjects
  expect((await fetch(url)).headers.get('x-ratelimit-remaining')).toBe('0')
  const refused = await fetch(url)
  expect(refused.status).toBe(429)
  expect(readRetryAfter(refused.headers)).toBe(60_000)
})
