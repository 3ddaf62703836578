import { defineApi, paginatedSource, type PaginationStyle } from '@paginated-query/core'
import { expect, it } from 'vitest'

import { createFakeApi, walk, type Asked, type Told } from './index.ts'

interface Row {
  readonly id: number
}

/** Pages are letters here: what no style of core knows. */
const letters: PaginationStyle<string | null> = {
  first: null,
  ask: (target, pageSize) => ({ sheet: target ?? 'a', rows: pageSize }),
  read: ({ body }, { target, pageSize }) => {
    const { sheet, more } = body as { sheet: Row[]; more: string | null }
    return {
      items: sheet,
      target,
      requestedSize: pageSize,
      pageSize,
      total: null,
      pageCount: null,
      next: more,
      previous: null,
      hasNext: more !== null,
      evidence: 'cursor',
    }
  },
}

const api = defineApi({
  name: 'Ledger',
  baseUrl: 'https://ledger.test',
  style: letters,
  pageSize: { default: 10, min: 1, max: 50 },
})

function answer({ params, headers, address, rows }: Asked<Row>): Told {
  const size = Number(params['rows'])
  const start = (params['sheet'] ?? 'a').charCodeAt(0) - 97
  const end = (start + 1) * size
  if (headers.has('x-refuse')) return { status: 418, body: { address } }
  return {
    body: {
      sheet: rows.slice(start * size, end),
      more: end < rows.count ? String.fromCharCode(98 + start) : null,
    },
    headers: { 'X-Rows': String(rows.count) },
  }
}

const rows = { count: 95, at: (id: number): Row => ({ id }), periodic: { odd: [false, true] } }

it('gives a style that was written by hand its fake', async () => {
  const server = createFakeApi(api, { rows, answer })
  const list = paginatedSource({
    api,
    path: '/entries',
    fetch: server,
    parse: (row) => row as Row,
    getId: ({ id }) => id,
  })
  const expected = [...Array(95).keys()]
  expect(await walk(list, { pageSize: 10, expected })).toMatchObject({ pages: { length: 10 } })
  const odd = expected.filter((id) => id % 2 === 1)
  await walk(list.with({ odd: true }), { pageSize: 10, expected: odd })
})

it('may answer with a status and headers', async () => {
  const server = createFakeApi(api, { rows, answer })
  const first = await server('/entries?rows=2')
  expect([first.status, first.headers.get('x-rows')]).toEqual([200, '95'])
  const refused = await server('/entries', { headers: { 'x-refuse': '' } })
  expect(refused.status).toBe(418)
  expect(await refused.json()).toEqual({ address: 'https://ledger.test/entries' })
})

it('makes no row that isn’t there', async () => {
  const seen: unknown[] = []
  const server = createFakeApi(api, {
    rows: [{ id: 1 }, { id: 2 }],
    answer: (asked) => {
      seen.push(asked.rows.slice(-3, 1), asked.rows.slice(1, 9), asked.rows.slice(5, 9))
      return { body: null }
    },
  })
  await server('/entries')
  expect(seen).toEqual([[{ id: 1 }], [{ id: 2 }], []])
})
