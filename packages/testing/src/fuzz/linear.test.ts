import * as apis from '@paginated-query/apis'
import { paginatedSource, type PaginationApi, type Target } from '@paginated-query/core'
import { expect, it } from 'vitest'

import { createFakeApi } from '../createFakeApi.ts'
import { countReads } from './__fixtures__/countReads.ts'

const styles = Object.values(apis) as unknown as readonly PaginationApi<Target>[]

/** How often an answer with so many rows is looked at, field by field, until its page is there. */
async function readsOf(api: PaginationApi<Target>, count: number): Promise<number> {
  const rows = { count, at: (index: number) => ({ id: `r${index}` }) }
  const pageSize = { default: count, min: 1, max: count }
  const server = createFakeApi({ ...api, pageSize }, { rows, maxPageSize: count })
  const headers = { accept: 'application/json' }
  let reads = (): number => 0
  const source = paginatedSource({
    api: { ...api, pageSize },
    path: '/list',
    parse: (row) => row,
    getId: () => 0,
    request: async (params, init) => {
      const query = new URLSearchParams()
      for (const [name, value] of Object.entries(params)) {
        if (value !== null && value !== undefined) query.append(name, String(value))
      }
      const answer = await server(`${api.baseUrl}/list?${query.toString()}`, {
        headers: { ...headers, ...init.headers },
      })
      const counted = countReads((await answer.json()) as object)
      reads = counted.reads
      return { body: counted.value, headers: answer.headers }
    },
  })
  const { items } = await source.load({ target: api.style.first, pageSize: count })
  expect(items).toHaveLength(count)
  return reads()
}

it.each(styles)('$name reads twice the rows with twice the work', async (api) => {
  const [some, twice] = [await readsOf(api, 500), await readsOf(api, 1000)]
  expect(some).toBeGreaterThan(500)
  expect(twice).toBeLessThanOrEqual(2 * some)
})
