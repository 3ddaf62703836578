import * as apis from '@paginated-query/apis'
import {
  paginatedSource,
  PaginationError,
  type PaginationApi,
  type Target,
} from '@paginated-query/core'
import { describe, expect, it } from 'vitest'

import { createFakeApi } from '../createFakeApi.ts'

const all = Object.values<unknown>(apis)
  .map((api) => api as PaginationApi<Target>)
  .map((api) => [api.name, api] as const)

const load = async (api: PaginationApi<Target>, fault: string): Promise<unknown> => {
  const server = createFakeApi(api, { rows: [] })
  const list = paginatedSource({
    api,
    path: '/list',
    parse: (row) => row,
    getId: String,
    fetch: async (url, init) => server(url, { ...init, headers: { 'x-fault': fault } }),
  })
  return list.load({ target: api.style.first, pageSize: 10 }).catch((cause: unknown) => cause)
}

describe.each(all)('%s', (name, api) => {
  it.each([400, 401, 403, 404, 429, 500, 503])(
    'answers %i with an error whose sentence it knows itself',
    async (status) => {
      const error = await load(api, `status=${status}; retry-after=3`)
      expect(error).toBeInstanceOf(PaginationError)
      expect(error).toMatchObject({ kind: 'http' })
      expect((error as Error).message).toMatch(
        new RegExp(`^.{18}${name.replaceAll('.', '\\.')} answered \\d+ \\([^)]+\\)`),
      )
    },
  )

  it('takes none of 400, 401, 403, 500 and 503 for a page that isn’t there', async () => {
    for (const status of [400, 401, 403, 500, 503]) {
      expect(await load(api, `status=${status}`)).toMatchObject({ refusal: null })
    }
  })
})

it('Slack refuses a request with status 200, and one too many with 429', async () => {
  expect(await load(apis.slack as PaginationApi<Target>, 'status=404')).toMatchObject({
    status: 200,
  })
  expect(
    await load(apis.slack as PaginationApi<Target>, 'status=429; retry-after=3'),
  ).toMatchObject({
    status: 429,
    retryAfter: 3000,
  })
})
