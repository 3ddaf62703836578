import { contractorsCloud, csprCloud, dovetail, procore } from '@paginated-query/apis'
import {
  paginatedSource,
  parseLinkHeader,
  type PaginationApi,
  type Target,
} from '@paginated-query/core'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'

import { createFakeApi, walk } from './index.ts'

// Some hundred walks each: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 })

const asked = fc.record({
  count: fc.integer({ min: 0, max: 120 }),
  pageSize: fc.integer({ min: 1, max: 40 }),
  maxPageSize: fc.integer({ min: 1, max: 40 }),
  linkForm: fc.constantFrom('documented' as const, 'library' as const),
  linkPages: fc.boolean(),
  shortPages: fc.boolean(),
})

const apis = ([procore, dovetail, csprCloud, contractorsCloud] as PaginationApi<Target>[]).map(
  (api) => [api.name, api] as const,
)

const rowsOf = (count: number) => ({ count, at: (id: number) => ({ id }) })

/** A counterexample prints its seed and path: `fc.assert(…, { seed, path })` runs it again. */
const few = { numRuns: 30 }

it.each(apis)('%s agrees with itself for every count and size', async (_, api) => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ count, pageSize, ...options }) => {
      const list = paginatedSource({
        api,
        path: '/list',
        fetch: createFakeApi(api, { rows: rowsOf(count), ...options }),
        parse: (row) => row as { id: number },
        getId: ({ id }) => id,
      })
      const { items } = await walk(list, { pageSize })
      expect(items.map(({ id }) => id)).toEqual([...Array(count).keys()])
    }),
    few,
  )
})

it.each(apis)(
  '%s loses no row where others are inserted on the way, and ends where rows are removed',
  async (_, api) => {
    const moves = fc.array(fc.integer({ min: -12, max: 12 }), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(asked, moves, async ({ count, pageSize, ...options }, by) => {
        const server = createFakeApi(api, { rows: rowsOf(count), ...options })
        const list = paginatedSource({
          api,
          path: '/list',
          fetch: async (url, init) => {
            const step = by[server.requests.length - 1] ?? 0
            if (step > 0) server.insert(step)
            else server.remove(-step)
            return server(url, init)
          },
          parse: (row) => row as { id: number },
          getId: ({ id }) => id,
        })
        const { items } = await walk(list, { pageSize, moves: true })
        const found = items.map(({ id }) => id).filter((id) => id >= 0)
        if (by.some((step) => step < 0)) return
        expect(found).toEqual([...Array(count).keys()])
      }),
      few,
    )
  },
)

it('Procore brings every row where its headers are hidden', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ count, pageSize, ...options }) => {
      // A clamped size can't be known without headers: the short first page is taken for the end.
      const size = Math.min(pageSize, options.maxPageSize)
      const server = createFakeApi(procore, { rows: rowsOf(count), ...options })
      server.fail({ hideHeaders: true })
      const list = paginatedSource({
        api: procore,
        path: '/list',
        fetch: server,
        parse: (row) => row as { id: number },
        getId: ({ id }) => id,
      })
      const { items } = await walk(list, { pageSize: size })
      expect(items).toHaveLength(count)
    }),
    few,
  )
})

it('links of Procore name pages that exist', async () => {
  await fc.assert(
    fc.asyncProperty(
      asked,
      fc.integer({ min: 1, max: 20 }),
      async ({ count, pageSize, ...options }, page) => {
        const server = createFakeApi(procore, { rows: rowsOf(count), ...options })
        const response = await server(`/list?page=${page}&per_page=${pageSize}`)
        const { headers } = response
        const links = parseLinkHeader(headers.get('link'))
        const numberOf = (relation: string) => {
          const url = links.get(relation)?.url
          return url === undefined ? null : Number(new URL(url).searchParams.get('page'))
        }
        const last = Math.max(1, Math.ceil(count / Number(headers.get('per-page'))))
        expect(Number(headers.get('total'))).toBe(count)
        expect(numberOf('next')).toBe(page < last ? page + 1 : null)
        expect([last, null]).toContain(numberOf('last'))
        expect([page - 1, null]).toContain(numberOf('prev'))
        expect(numberOf('first')).toBe(page > 1 ? 1 : null)
      },
    ),
    few,
  )
})

it('links of Contractors Cloud agree with its counts', async () => {
  await fc.assert(
    fc.asyncProperty(
      asked,
      fc.integer({ min: 1, max: 130 }),
      async ({ count, pageSize, ...options }, page) => {
        const server = createFakeApi(contractorsCloud, { rows: rowsOf(count), ...options })
        const query = `page[number]=${page}&page[size]=${pageSize}`
        const body = (await (await server(`/projects?${query}`)).json()) as {
          data: unknown[]
          from: number | null
          to: number | null
          last_page: number
          per_page: number
          links: { label: string; active: boolean; url: string | null }[]
        }
        expect(body.last_page).toBe(Math.max(1, Math.ceil(count / body.per_page)))
        expect(body.links.length).toBe(Math.min(15, body.last_page + 2))
        const active = body.links.filter((link) => link.active).map(({ label }) => label)
        expect(active).toEqual(page <= body.last_page ? [String(page)] : [])
        const { from, to } = body
        expect(from === null || to === null ? 0 : to - from + 1).toBe(body.data.length)
      },
    ),
    few,
  )
})
