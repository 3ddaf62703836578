import { csprCloud } from '@paginated-query/apis'
import { expect, it } from 'vitest'

import { accounts, createFakeApi, type FakeApiOptions } from '../index.ts'

const ask = (query: string, options: Partial<FakeApiOptions<unknown>> = {}) =>
  createFakeApi(csprCloud, { rows: accounts, ...options })(
    `https://api.testnet.cspr.cloud/accounts?${query}`,
  )

it('answers the documented request as documented', async () => {
  const response = await ask('page=2&page_size=25')
  expect(await response.json()).toEqual({
    data: Array.from({ length: 25 }, (_, index) => accounts.at(25 + index)),
    item_count: 63_584,
    page_count: 2544,
  })
  expect([...response.headers.keys()]).toEqual(['content-type'])
})

it('shifts every page when rows are added', async () => {
  const server = createFakeApi(csprCloud, { rows: accounts })
  const read = async () => (await server('/accounts?page=2')).json() as Promise<{ data: unknown[] }>
  const before = await read()
  server.insert(1)
  const after = await read()
  expect(after.data.slice(1)).toEqual(before.data.slice(0, -1))
})

it.each<[string, Partial<FakeApiOptions<unknown>>, unknown]>([
  ['page=3000&page_size=250', {}, { data: [], item_count: 63_584, page_count: 255 }],
  ['', { rows: [] }, { data: [], item_count: 0, page_count: 0 }],
  ['', { rows: [1, 2], pages: false }, { data: [1, 2] }],
])('%s with %o', async (query, options, body) => {
  expect(await (await ask(query, options)).json()).toEqual(body)
})

it('can refuse more than its maximum', async () => {
  const response = await ask('page_size=251', { oversize: 'refuse' })
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    error: {
      code: 'invalid_input',
      message: 'The page_size field must not be greater than 250.',
    },
  })
})
