import { contractorsCloud } from '@paginated-query/apis'
import { describe, expect, it } from 'vitest'

import { contractorsCloudProjects, createFakeApi, type FakeApiOptions } from '../index.ts'

const path = 'https://classic-api.contractorscloud.com/api/v1/projects'
const page = (number: number) => `${path}?page%5Bnumber%5D=${number}`

const ask = async (query: string, options: Partial<FakeApiOptions<unknown>> = {}) =>
  createFakeApi(contractorsCloud, { rows: contractorsCloudProjects, ...options })(
    `${path}?${query}`,
  )
const read = async (query: string, options: Partial<FakeApiOptions<unknown>> = {}) =>
  (await ask(query, options)).json() as Promise<Record<string, unknown>>

it('answers as the documented sample', async () => {
  const listed = (number: number, active = false) => ({
    url: page(number),
    label: String(number),
    active,
  })
  const body = await read('')
  expect(Object.keys(body)).toMatchInlineSnapshot(`
    [
      "current_page",
      "data",
      "first_page_url",
      "from",
      "last_page",
      "last_page_url",
      "links",
      "next_page_url",
      "path",
      "per_page",
      "prev_page_url",
      "to",
      "total",
    ]
  `)
  expect(body).toEqual({
    current_page: 1,
    data: Array.from({ length: 30 }, (_, index) => contractorsCloudProjects.at(index)),
    first_page_url: page(1),
    from: 1,
    last_page: 118,
    last_page_url: page(118),
    links: [
      { url: null, label: '&laquo; Previous', active: false },
      listed(1, true),
      ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => listed(number)),
      { url: null, label: '...', active: false },
      listed(117),
      listed(118),
      { url: page(2), label: 'Next &raquo;', active: false },
    ],
    next_page_url: page(2),
    path,
    per_page: 30,
    prev_page_url: null,
    to: 30,
    total: 3531,
  })
})

it('escapes slashes as PHP does', async () => {
  const text = await (await ask('')).text()
  expect(text).toContain(String.raw`"path":"https:\/\/classic-api.contractorscloud.com\/api`)
})

it.each(['page[size]=5&page[number]=7', 'page%5Bsize%5D=5&page%5Bnumber%5D=7'])(
  'understands %s',
  async (query) => {
    expect(await read(query)).toMatchObject({
      current_page: 7,
      per_page: 5,
      from: 31,
      to: 35,
      last_page: 707,
    })
  },
)

it('carries sort, filter and include in its links', async () => {
  const body = await read(
    'sort=-created_at&filter[company_id]=6,8&include=company&page[number]=2&page[size]=10',
  )
  expect(body).toMatchObject({
    next_page_url: `${path}?sort=-created_at&filter%5Bcompany_id%5D=6%2C8&include=company&page%5Bsize%5D=10&page%5Bnumber%5D=3`,
    total: 2119,
  })
})

it('answers beyond the end with no rows and no active page', async () => {
  const body = await read('page[number]=500')
  expect(body).toMatchObject({
    current_page: 500,
    data: [],
    from: null,
    to: null,
    next_page_url: null,
    prev_page_url: page(499),
  })
  expect(body['links']).toHaveLength(15)
  expect(body['links']).not.toContainEqual(expect.objectContaining({ active: true }))
})

it('has one page where there is nothing', async () => {
  expect(await read('', { rows: [] })).toMatchObject({
    data: [],
    from: null,
    last_page: 1,
    to: null,
    total: 0,
  })
})

describe('page[size]=500', () => {
  it('is taken as 100, while links keep what was asked for', async () => {
    expect(await read('page[size]=500')).toMatchObject({
      per_page: 100,
      last_page: 36,
      next_page_url: `${path}?page%5Bsize%5D=500&page%5Bnumber%5D=2`,
    })
  })

  it('can be refused', async () => {
    const response = await ask('page[size]=500', { oversize: 'refuse' })
    const message = 'The page[size] field must not be greater than 100.'
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({ message, errors: { 'page.size': [message] } })
  })
})

it.each(['page[number]=0', 'page[number]=abc', 'page[number]=1.5', 'page[size]=0'])(
  'reads %s as the first page, 30 rows',
  async (query) =>
    expect(await read(query)).toMatchObject({ current_page: 1, per_page: 30, from: 1 }),
)

it('names the page in every entry but gaps, as since Laravel 12.23', async () => {
  const { links } = await read('', { linkPages: true })
  expect(links).toMatchObject([
    { page: null },
    { page: 1 },
    ...Array<object>(12).fill({}),
    { page: 2 },
  ])
  expect(links).toContainEqual({ url: null, label: '...', active: false })
})

it('sends an object with numbers for keys where rows were hidden after paging', async () => {
  const rows = [{ id: 1 }, { id: 2 }, { id: 3 }]
  const hides = (row: unknown) => (row as { id: number }).id === 2
  expect(await read('', { rows, hides })).toMatchObject({
    data: { 0: { id: 1 }, 2: { id: 3 } },
    total: 3,
  })
})
