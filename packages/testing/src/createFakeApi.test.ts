import { contractorsCloud, csprCloud, dovetail, procore } from '@paginated-query/apis'
import {
  defineApi,
  header,
  laravel,
  pageNumber,
  paginatedSource,
  type Page,
} from '@paginated-query/core'
import { describe, expect, it, vi } from 'vitest'

import { accounts, createFakeApi, dovetailProjects, punchItems, walk } from './index.ts'

it('keeps a log', async () => {
  const server = createFakeApi(contractorsCloud, { rows: punchItems })
  const init = { headers: { 'x-fault': 'status=404' } }
  await server('https://x.test/projects?page%5Bnumber%5D=2&sort=-name')
  await server('/projects', init)
  await server('/projects', { method: 'HEAD', headers: { 'x-fault': 'drop' } }).catch(() => null)
  expect(server.requests).toEqual([
    {
      url: 'https://x.test/projects?page%5Bnumber%5D=2&sort=-name',
      method: 'GET',
      params: { 'page[number]': '2', sort: '-name' },
      status: 200,
    },
    { url: '/projects', method: 'GET', params: {}, status: 404 },
    { url: '/projects', method: 'HEAD', params: {}, status: null },
  ])
})

it('grows again after everything was removed', async () => {
  const server = createFakeApi(procore, { rows: punchItems })
  const total = async () => (await server('/punch_items')).headers.get('total')
  server.remove(1000)
  expect(await total()).toBe('0')
  server.insert(2)
  expect(await total()).toBe('2')
})

it('makes the rows of the page, and no other', async () => {
  const at = vi.fn(accounts.at)
  const server = createFakeApi(csprCloud, { rows: { ...accounts, at } })
  await server('/accounts?page=1200&page_size=25&order_by=balance&order_direction=ASC')
  expect(at).toHaveBeenCalledTimes(25)
})

it('has no row to insert above an array', () => {
  const server = createFakeApi(procore, { rows: [{ id: 1 }] })
  server.remove(1)
  server.insert(1)
  expect(() => server.insert(1)).toThrow('[paginated-query] An array of rows has none to insert')
})

it('needs a style that says how it speaks', () => {
  const { dialect: _, ...style } = procore.style
  expect(() => createFakeApi({ ...procore, style }, { rows: [] })).toThrow(
    /Procore has a style without a `dialect`.*Give `answer`/,
  )
})

it('lets faults happen to the first requests, in turn', async () => {
  const faults = [{ status: 503 }, null, { status: 404 }]
  const server = createFakeApi(procore, { rows: punchItems, faults })
  const statuses: number[] = []
  for (let asked = 0; asked < 4; asked += 1) statuses.push((await server('/list')).status)
  expect(statuses).toEqual([503, 200, 404, 200])
})

it('takes the parameters by which it pages for no filter', async () => {
  const style = pageNumber({ page: 'page', size: 'size', rows: 'boxes' })
  const pageSize = { default: 10, min: 1, max: 10 }
  const api = defineApi({ name: 'Boxes', baseUrl: 'https://boxes.test', style, pageSize })
  const rows = [1, 2, 3].map((size) => ({ size, page: 7 }))
  const answer = await createFakeApi(api, { rows })('/boxes?page=1&size=2')
  expect(await answer.json()).toEqual({ boxes: rows.slice(0, 2) })
})

describe('counting requests', () => {
  const ask = (api: typeof procore, now: () => number) =>
    createFakeApi(api, { rows: punchItems, rateLimit: { limit: 2, window: 10_000 }, now })

  it('tells what is left, then refuses until the window ends', async () => {
    let now = 1_793_613_600_000
    const server = ask(procore, () => now)
    const told = async () => {
      const { status, headers } = await server('/punch_items')
      return [status, headers.get('x-rate-limit-remaining'), headers.get('x-rate-limit-reset')]
    }
    expect(await told()).toEqual([200, '1', '1793613610'])
    now += 4000
    expect(await told()).toEqual([200, '0', '1793613610'])
    expect(await told()).toEqual([429, '0', '1793613610'])
    now += 6000
    expect(await told()).toEqual([200, '1', '1793613620'])
  })

  it('says when to come back where the provider does', async () => {
    const server = ask(contractorsCloud, () => 0)
    await server('/projects')
    const second = await server('/projects')
    expect(second.headers.get('x-ratelimit-remaining')).toBe('0')
    expect(second.headers.has('retry-after')).toBe(false)
    const third = await server('/projects')
    expect(third.status).toBe(429)
    expect(third.headers.get('retry-after')).toBe('10')
  })
})

describe('an API of one’s own has its fake for nothing', () => {
  const rows = Array.from({ length: 25 }, (_, index) => ({ id: index }))
  const sizes = { default: 10, min: 1, max: 100 }

  it.each([
    [
      'counts in headers',
      pageNumber({
        page: 'page',
        size: 'n',
        total: header('X-Total'),
        next: header('X-Next-Page'),
      }),
    ],
    [
      'an address in a field',
      pageNumber({ page: 'p', size: 'n', rows: 'results', total: 'meta.count', next: 'next' }),
    ],
    ['a Laravel paginator', laravel()],
    ['rows only', pageNumber({ page: 'page', size: 'n' })],
  ])('%s', async (_, style) => {
    const api = defineApi({ name: 'Shop', baseUrl: '/api/shop', style, pageSize: sizes })
    const server = createFakeApi(api, { rows })
    const list = paginatedSource({
      api,
      path: '/items',
      fetch: server,
      parse: (row) => row as { id: number },
      getId: ({ id }) => id,
    })
    const { items, pages } = await walk(list, { pageSize: 10 })
    expect(items).toEqual(rows)
    expect(pages.map((page: Page<unknown>) => page.items.length)).toEqual([10, 10, 5])
  })

  it('refuses pages beyond the end where it is told to', async () => {
    const style = pageNumber({ page: 'page', size: 'n', rows: 'results' })
    const api = defineApi({ name: 'Shop', baseUrl: 'https://shop.test', style, pageSize: sizes })
    const response = await createFakeApi(api, { rows, beyondEnd: 'refused' })('/items?page=4')
    expect([response.status, await response.json()]).toEqual([404, { message: 'Invalid page.' }])
  })
})

it('survives a proxy whose address names no host', async () => {
  const api = { ...dovetail, baseUrl: '/api/dovetail' }
  const list = paginatedSource({
    api,
    path: '/projects',
    fetch: createFakeApi(api, { rows: dovetailProjects }),
    parse: (row) => row as { id: string },
    getId: ({ id }) => id,
  })
  expect((await walk(list, { pageSize: 100 })).pages).toHaveLength(2)
})
