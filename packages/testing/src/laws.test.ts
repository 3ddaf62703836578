import { csprCloud, dovetail, procore, contractorsCloud } from '@paginated-query/apis'
import { paginatedSource, type PaginationApi, type Target } from '@paginated-query/core'
import { describe, expect, it } from 'vitest'

import {
  accounts,
  contractorsCloudProjects,
  createFakeApi,
  dovetailProjects,
  punchItems,
  timecardTimeTypes,
  walk,
  type FakeApiOptions,
  type GeneratedRows,
} from './index.ts'

/** The id of whichever row: the first field of all of them is one. */
const firstField = (row: unknown): string => String(Object.values(row as object)[0])

function source<TTarget extends Target, TRow>(
  api: PaginationApi<TTarget>,
  options: FakeApiOptions<TRow>,
) {
  const server = createFakeApi(api, options)
  const list = paginatedSource({
    api,
    path: '/list',
    fetch: server,
    parse: (row) => row as TRow,
    getId: firstField,
  })
  return { list, server }
}

const idsOf = <TRow>({ count, at }: GeneratedRows<TRow>): string[] =>
  Array.from({ length: count }, (_, index) => firstField(at(index)))

describe('rows as many as documented come once, in order, at the maximum size', () => {
  const check = async <TTarget extends Target, TRow>(
    api: PaginationApi<TTarget>,
    rows: GeneratedRows<TRow>,
  ): Promise<void> => {
    const { list, server } = source(api, { rows })
    const { pages } = await walk(list, { pageSize: api.pageSize.max, expected: idsOf(rows) })
    expect(server.requests).toHaveLength(pages.length)
  }
  it('of Procore', async () => check(procore, punchItems))
  it('of Dovetail', async () => check(dovetail, dovetailProjects))
  it('of CSPR.cloud', async () => check(csprCloud, accounts))
  it('of Contractors Cloud', async () => check(contractorsCloud, contractorsCloudProjects))
})

it.each(['documented', 'library'] as const)(
  'Procore brings every item once at size 1, with links as in the %s form',
  async (linkForm) => {
    const { list } = source(procore, { rows: punchItems, linkForm })
    const { pages } = await walk(list, { pageSize: 1, expected: idsOf(punchItems) })
    expect(pages).toHaveLength(150)
  },
)

it('takes short pages for what they are', async () => {
  const { list } = source(dovetail, { rows: dovetailProjects, shortPages: true })
  const { items, pages, end } = await walk(list, { pageSize: 10 })
  expect(items).toHaveLength(200)
  expect(pages.slice(0, -1).every((page) => page.items.length < 10)).toBe(true)
  expect(end).toBe('cursor')
})

it('loses nothing where the total varies', async () => {
  const { list } = source(dovetail, { rows: dovetailProjects, varyingTotal: true })
  const { items, pages } = await walk(list, { pageSize: 50 })
  expect(items).toHaveLength(200)
  expect(new Set(pages.map((page) => page.total?.count)).size).toBeGreaterThan(1)
})

it('takes an endpoint that does not page as the whole list', async () => {
  const { list } = source(procore, { rows: timecardTimeTypes, pages: false })
  const { items, pages, end } = await walk(list, { pageSize: 10 })
  expect(items.map(firstField)).toEqual(idsOf(timecardTimeTypes))
  expect(pages).toHaveLength(1)
  expect(pages[0]).toMatchObject({ pageSize: null, pageCount: 1, total: { count: 14 } })
  expect(end).toBe('wholeList')
})

it('ends where a next link without a page number would begin again', async () => {
  const { list } = source(procore, { rows: punchItems, beyondEnd: 'emptyNext' })
  const page = await list.load({ target: 31, pageSize: 5 })
  expect(page).toMatchObject({ items: [], hasNext: false, next: null, previous: 30 })
})

it('reports the items that came twice because rows were inserted', async () => {
  const { list, server } = source(csprCloud, { rows: { ...accounts, count: 100 } })
  const load = list.load.bind(list)
  const moving = {
    ...list,
    load: async (at: Parameters<typeof load>[0]) => {
      if (at.target === 2) server.insert(3)
      return load(at)
    },
  }
  const { items, duplicates } = await walk(moving, { pageSize: 50 })
  expect(items).toHaveLength(100)
  expect(duplicates.map(firstField)).toEqual(
    [47, 48, 49].map((index) => firstField(accounts.at(index))),
  )
})
