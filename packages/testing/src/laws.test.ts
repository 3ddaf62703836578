import { csprCloud, dovetail, procore, contractorsCloud } from '@paginated-query/apis'
import { paginatedSource, type PaginationApi, type Target } from '@paginated-query/core'
import { describe, expect, it } from 'vitest'

import {
  accounts,
  contractorsCloudProjects,
  createFakeApi,
  dovetailProjects,
  procoreProjects,
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

const laws = <TTarget extends Target, TRow>(
  api: PaginationApi<TTarget>,
  rows: GeneratedRows<TRow>,
  clamped: number,
) => {
  const ids = idsOf(rows)
  return {
    name: api.name,
    usual: api.pageSize.default,
    max: api.pageSize.max,
    /** A size that the server takes instead of a larger one. */
    clamped,
    check: async (pageSize: number, options: Partial<FakeApiOptions<TRow>> = {}) => {
      const { list, server } = source(api, { rows, ...options })
      const { items, pages, duplicates } = await walk(list, { pageSize })
      expect(items.map(firstField)).toEqual(ids)
      expect(duplicates).toEqual([])
      expect(server.requests).toHaveLength(pages.length)
      return pages
    },
  }
}

const lists = [
  laws(procore, punchItems, 40),
  laws(dovetail, dovetailProjects, 30),
  laws(csprCloud, accounts, 100),
  laws(contractorsCloud, contractorsCloudProjects, 70),
]

/** 6,359 pages of CSPR.cloud. */
const patience = 20_000

describe.each(lists)('$name brings every item once, in order,', (list) => {
  it('at the default size', async () => void (await list.check(list.usual)), patience)

  it('at the maximum size', async () => void (await list.check(list.max)), patience)

  it(
    'where the server takes a smaller size',
    async () => {
      const pages = await list.check(list.max, { maxPageSize: list.clamped })
      expect(pages.length).toBeGreaterThan(1)
      expect(pages[0]?.items).toHaveLength(list.clamped)
    },
    patience,
  )
})

it.each(['documented', 'library'] as const)(
  'Procore brings every item once at size 1, with links as in the %s form',
  async (linkForm) => {
    expect(await laws(procore, punchItems, 1).check(1, { linkForm })).toHaveLength(150)
  },
)

it('Dovetail brings every item once at size 1', async () => {
  expect(await laws(dovetail, dovetailProjects, 1).check(1)).toHaveLength(200)
})

it.each([
  ['Procore', 'link', procore],
  ['CSPR.cloud', 'pageCount', csprCloud],
  ['Contractors Cloud', 'link', contractorsCloud],
])('%s ends by the %s', async (_, end, api) => {
  const { list } = source(api, { rows: procoreProjects })
  expect((await walk(list, { pageSize: 100 })).end).toBe(end)
})

it('takes short pages for what they are', async () => {
  const { list } = source(dovetail, { rows: dovetailProjects, shortPages: true })
  const { items, pages, end } = await walk(list, { pageSize: 10 })
  expect(items).toHaveLength(200)
  expect(pages.slice(0, -1).every((page) => page.items.length < 10)).toBe(true)
  expect(end).toBe('cursor')
})

it('walks past an empty page', async () => {
  const rows = { count: 9, at: (index: number) => ({ id: index }) }
  const hides = ({ id }: { id: number }) => id >= 3 && id < 6
  const { list } = source(dovetail, { rows, hides })
  const { pages } = await walk(list, { pageSize: 3, moves: true })
  expect(pages.map((page) => page.items.length)).toEqual([3, 0, 3])
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

it('survives insertions where a cursor leads', async () => {
  const { list, server } = source(dovetail, { rows: dovetailProjects })
  const load = list.load.bind(list)
  const moving = {
    ...list,
    load: async (at: Parameters<typeof load>[0]) => {
      if (at.target !== null) server.insert(3)
      return load(at)
    },
  }
  const { items, duplicates } = await walk(moving, { pageSize: 50 })
  expect(items.map(firstField)).toEqual(idsOf(dovetailProjects))
  expect(duplicates).toEqual([])
})
