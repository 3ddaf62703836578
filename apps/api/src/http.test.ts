import { contractorsCloud, csprCloud, dovetail, procore } from '@paginated-query/apis'
import { readRetryAfter, type PaginationApi, type Target } from '@paginated-query/core'
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
import { firstField, paths, source } from './__fixtures__/lists.ts'
import { createApi } from './createApi.ts'

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

it('counts requests where it is told to', async () => {
  const app = createApi({ dovetailProjects: { rateLimit: { limit: 1, window: 60_000 } } })
  const url = (await listen(app)) + paths.dovetailProjects
  expect((await fetch(url)).headers.get('x-ratelimit-remaining')).toBe('0')
  const refused = await fetch(url)
  expect(refused.status).toBe(429)
  expect(readRetryAfter(refused.headers)).toBe(60_000)
})
