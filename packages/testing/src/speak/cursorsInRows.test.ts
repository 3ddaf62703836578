import { stripe } from '@paginated-query/apis'
import { cursor, lastRow, relay } from '@paginated-query/core'
import { describe, expect, it, vi } from 'vitest'

import { apiOf, ask, rowsFrom } from '../__fixtures__/ask.ts'
import { createFakeApi } from '../createFakeApi.ts'

describe('Stripe', () => {
  it.each([
    ['', rowsFrom(1), true],
    ['?starting_after=2', rowsFrom(3), true],
    ['?starting_after=4', rowsFrom(5, 1), false],
    ['?ending_before=5', rowsFrom(3), true],
    ['?ending_before=3', rowsFrom(1), false],
    ['?ending_before=2', rowsFrom(1, 1), false],
    ['?starting_after=5', [], false],
  ])(
    'answers %j with the rows beside that id, and whether more lie in that direction',
    async (query, data, has_more) => {
      expect((await ask(stripe, `/charges${query}`)).body).toEqual({
        object: 'list',
        data,
        has_more,
      })
    },
  )

  it('refuses an id that it doesn’t know', async () => {
    const { status, body } = await ask(stripe, '/charges?starting_after=77')
    expect([status, body]).toEqual([
      400,
      {
        error: {
          code: 'resource_missing',
          message: 'No such row: 77',
          param: 'starting_after',
          type: 'invalid_request_error',
        },
      },
    ])
  })

  it('forgets the ids that it gave away when its cursors expire', async () => {
    const server = createFakeApi(stripe, { rows: rowsFrom(1, 5) })
    const status = async (query: string) => (await server(`/charges?limit=2&${query}`)).status
    expect(await status('')).toBe(200)
    server.expireCursors()
    expect(await status('starting_after=2')).toBe(400)
    expect(await status('starting_after=4')).toBe(200)
    expect(await status('')).toBe(200)
    expect(await status('starting_after=2')).toBe(200)
  })

  it('lets them live as long as it is told', async () => {
    let now = 0
    const server = createFakeApi(stripe, {
      rows: rowsFrom(1, 5),
      cursorLifetime: 10,
      now: () => now,
    })
    const status = async (query: string) => (await server(`/charges?limit=2&${query}`)).status
    await status('')
    now = 10
    expect(await status('starting_after=2')).toBe(200)
    now = 11
    expect(await status('starting_after=2')).toBe(400)
  })

  it('finds a row by what identifies it, and makes no other', async () => {
    const at = vi.fn((id: number) => ({ id }))
    const server = createFakeApi(stripe, {
      rows: { count: 1e6, at, find: { id: Number } },
    })
    const response = await server('/charges?limit=2&starting_after=500000')
    expect(await response.json()).toMatchObject({ data: [{ id: 500_001 }, { id: 500_002 }] })
    expect(at.mock.calls.length).toBeLessThan(10)
  })

  it('can’t page by what rows don’t have', async () => {
    const server = createFakeApi(stripe, { rows: [{ name: 'a' }] })
    await expect(server('/charges')).rejects.toThrow(
      '[paginated-query] Stripe pages by the `id` of rows, which the rows of its fake don’t have.'.replace(
        '’',
        "'",
      ),
    )
  })
})

describe('Elasticsearch', () => {
  const search = apiOf(
    cursor({
      cursor: 'search_after',
      size: 'size',
      rows: 'hits.hits',
      row: '_source',
      endCursor: lastRow('sort'),
    }),
  )

  it('has a cursor beside each row', async () => {
    expect((await ask(search, '/_search')).body).toEqual({
      hits: {
        hits: [
          { sort: [0, 1], _source: { id: 1 } },
          { sort: [1, 2], _source: { id: 2 } },
        ],
      },
    })
  })

  it('goes on after it, and refuses what isn’t one', async () => {
    const { body } = await ask(search, '/_search?search_after=[1,2]')
    expect(body).toMatchObject({ hits: { hits: [{ _source: { id: 3 } }, { _source: { id: 4 } }] } })
    expect((await ask(search, '/_search?search_after=nope')).status).toBe(400)
    expect((await ask(search, '/_search?search_after={"a":1}')).status).toBe(400)
  })
})

describe('Relay', () => {
  interface Connection {
    edges: { cursor: string; node: { id: number } }[]
    pageInfo: Record<string, unknown>
    totalCount: number
  }
  const read = async (backwards: boolean, query: string) => {
    const { body } = await ask(apiOf(relay({ backwards })), `/graphql?${query}`)
    const { edges, pageInfo, totalCount } = body as Connection
    return { ids: edges.map(({ node }) => node.id), edges, pageInfo, totalCount }
  }

  it('answers forwards and backwards from a cursor', async () => {
    const first = await read(false, 'first=2')
    const { endCursor, startCursor } = first.pageInfo
    expect(first).toMatchObject({ ids: [1, 2], totalCount: 5 })
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    expect([startCursor, endCursor]).toEqual(first.edges.map(({ cursor: at }) => at))

    const second = await read(false, `first=2&after=${String(endCursor)}`)
    expect(second).toMatchObject({ ids: [3, 4], pageInfo: { hasPreviousPage: true } })
    const back = await read(false, `last=2&before=${String(second.pageInfo['startCursor'])}`)
    expect(back).toMatchObject({ ids: [1, 2], pageInfo: { hasNextPage: true } })
    expect(back.pageInfo['hasPreviousPage']).toBe(false)
    expect(await read(false, 'last=2')).toMatchObject({ ids: [4, 5] })
  })

  it('begins at the last row of a list that is read backwards', async () => {
    const last = await read(true, 'last=2')
    expect(last).toMatchObject({ ids: [2, 1], pageInfo: { hasPreviousPage: true } })
    const before = await read(true, `last=2&before=${String(last.pageInfo['startCursor'])}`)
    expect(before).toMatchObject({ ids: [4, 3], pageInfo: { hasPreviousPage: true } })
  })

  it('has cursors that live on under another size', async () => {
    const { pageInfo } = await read(false, 'first=2')
    expect((await read(false, `first=1&after=${String(pageInfo['endCursor'])}`)).ids).toEqual([3])
  })

  it('has no cursors where there are no rows', async () => {
    const { body } = await ask(apiOf(relay()), '/graphql', { rows: [] })
    expect(body).toEqual({
      edges: [],
      totalCount: 0,
      pageInfo: { endCursor: null, startCursor: null, hasNextPage: false, hasPreviousPage: false },
    })
  })
})
