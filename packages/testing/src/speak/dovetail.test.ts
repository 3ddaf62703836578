import { dovetail } from '@paginated-query/apis'
import { cursor, defineApi, paginatedSource, PaginationError } from '@paginated-query/core'
import { describe, expect, it } from 'vitest'

import { createFakeApi, dovetailProjects, type DovetailProject } from '../index.ts'

interface Body {
  data: DovetailProject[]
  page: { total_count: number; has_more: boolean; next_cursor: string | null }
}

const url = 'https://dovetail.com/api/v1/projects'
const server = createFakeApi(dovetail, { rows: dovetailProjects })
const read = async (query: string): Promise<Body> =>
  (await server(`${url}?${query}`)).json() as Promise<Body>

it('answers as documented', async () => {
  const { data, page } = await read('page[limit]=100')
  expect(data).toHaveLength(100)
  expect(page).toEqual({
    total_count: 200,
    has_more: true,
    next_cursor: expect.stringMatching(/^[\w-]+$/) as string,
  })
  const last = await read(`page[limit]=100&page[start_cursor]=${page.next_cursor}`)
  expect(last.page).toEqual({ total_count: 200, has_more: false, next_cursor: null })
})

it('begins its cursors as the documented sample begins', async () => {
  const { page } = await read('sort=created_at:desc')
  const sample =
    'WyJjcmVhdGVkX2F0X2Rlc2MiLFsiMjAyMy0xMi0yMlQwNDoxNzoxOS44ODIyMjMrMDA6MDAiLCIwOGU5M2Y3ZS1jNDFiLTRkMTctOWY4ZC04ZWFkOTZjZTg1NDQiXV0'
  expect(page.next_cursor?.slice(0, 24)).toBe(sample.slice(0, 24))
})

it('has no row, and no way on, at its smallest limit', async () => {
  expect(await read('page[limit]=0')).toEqual({
    data: [],
    page: { total_count: 200, has_more: true, next_cursor: null },
  })
})

describe('refuses a cursor', () => {
  it.each([
    ['with another limit', 'page[limit]=20&page[start_cursor]=CURSOR'],
    ['with another sort', 'page[limit]=10&sort=created_at:asc&page[start_cursor]=CURSOR'],
    ['with a filter', 'page[limit]=10&filter[title]=x&page[start_cursor]=CURSOR'],
    ['that it never wrote', 'page[limit]=10&page[start_cursor]=bm9wZQ'],
    ['that is not base64', 'page[limit]=10&page[start_cursor]=***'],
  ])('%s', async (_, query) => {
    const { page } = await read('page[limit]=10')
    const response = await server(`${url}?${query.replace('CURSOR', String(page.next_cursor))}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      errors: [
        {
          code: 'BAD_REQUEST',
          title: 'Bad request',
          message: expect.stringContaining('cursor is invalid') as string,
          path: 'page[start_cursor]',
        },
      ],
    })
  })

  it('that is too old', async () => {
    let now = 0
    const aging = createFakeApi(dovetail, {
      rows: dovetailProjects,
      cursorLifetime: 1000,
      now: () => now,
    })
    const list = paginatedSource({
      api: dovetail,
      path: '/projects',
      fetch: aging,
      parse: (row) => row as DovetailProject,
      getId: ({ id }) => id,
    })
    const { next } = await list.load({ target: null, pageSize: 10 })
    now = 1000
    expect((await list.load({ target: next, pageSize: 10 })).items).toHaveLength(10)
    now = 1001
    const error = await list.load({ target: next, pageSize: 10 }).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(PaginationError)
    expect(error).toMatchObject({ status: 400, refusal: 'cursorExpired' })
  })

  it('that was made to expire', async () => {
    const { page } = await read('page[limit]=10')
    server.expireCursors()
    const query = `page[limit]=10&page[start_cursor]=${page.next_cursor}`
    expect((await server(`${url}?${query}`)).status).toBe(400)
  })
})

it.each(['page[limit]=-1', 'page[limit]=ten'])('refuses %s', async (query) => {
  expect((await server(`${url}?${query}`)).status).toBe(400)
})

it('leads on from a row that is gone', async () => {
  const moving = createFakeApi(dovetail, { rows: dovetailProjects })
  const first = (await (await moving(`${url}?page[limit]=10`)).json()) as Body
  moving.remove(15)
  const query = `page[limit]=10&page[start_cursor]=${first.page.next_cursor}`
  const { data, page } = (await (await moving(`${url}?${query}`)).json()) as Body
  expect(data[0]).toEqual(dovetailProjects.at(15))
  expect(page.total_count).toBe(185)
})

it('leads back where the style has a cursor for it', async () => {
  const api = defineApi({
    name: 'Slots',
    baseUrl: 'https://slots.test',
    style: cursor({ cursor: 'cursor', size: 'n', rows: 'data', next: 'next', previous: 'prev' }),
    pageSize: { default: 4, min: 1, max: 10 },
  })
  const rows = Array.from({ length: 10 }, (_, index) => ({ id: `n\u00fcm ${index}` }))
  const list = paginatedSource({
    api,
    path: '/list',
    fetch: createFakeApi(api, { rows }),
    parse: (row) => row as { id: string },
    getId: ({ id }) => id,
  })
  const first = await list.load({ target: null, pageSize: 4 })
  const second = await list.load({ target: first.next, pageSize: 4 })
  const back = await list.load({ target: second.previous, pageSize: 4 })
  expect(second.items).toEqual(rows.slice(4, 8))
  expect(back.items).toEqual(first.items)
  expect([first.previous, back.previous]).toEqual([null, null])
})
