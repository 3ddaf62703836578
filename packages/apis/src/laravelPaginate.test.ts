import { expect, it } from 'vitest'

import { addressOf, readPage, rows } from './__fixtures__/listOf.ts'
import { laravelPaginate } from './laravelPaginate.ts'

const at = (page: number | null): string | null =>
  page === null ? null : `http://laravel.app?page=${page}`

/** What `paginate` answers. */
const counted = (page: number, count: number, total = 50, per_page = 15) => {
  const last_page = Math.max(1, Math.ceil(total / per_page))
  return {
    total,
    per_page,
    current_page: page,
    last_page,
    current_page_url: at(page),
    first_page_url: at(1),
    last_page_url: at(last_page),
    next_page_url: at(page < last_page ? page + 1 : null),
    prev_page_url: at(page > 1 ? page - 1 : null),
    path: 'http://laravel.app',
    from: count > 0 ? (page - 1) * per_page + 1 : null,
    to: count > 0 ? (page - 1) * per_page + count : null,
    data: rows(count),
  }
}

/** The same as an API resource. */
const resource = ({ data, ...facts }: ReturnType<typeof counted>) => ({
  data,
  links: {
    first: facts.first_page_url,
    last: facts.last_page_url,
    prev: facts.prev_page_url,
    next: facts.next_page_url,
  },
  meta: {
    current_page: facts.current_page,
    from: facts.from,
    last_page: facts.last_page,
    path: facts.path,
    per_page: facts.per_page,
    to: facts.to,
    total: facts.total,
  },
})

/** What `simplePaginate` answers. */
const simple = (page: number, count: number, next: number | null) => ({
  current_page: page,
  data: rows(count),
  first_page_url: at(1),
  from: null,
  next_page_url: at(next),
  path: 'http://laravel.app',
  per_page: 15,
  prev_page_url: at(page > 1 ? page - 1 : null),
  to: null,
})

it('asks by number, and several values under a name that PHP keeps whole', async () => {
  const params = { 'status[]': ['open', 'late'] }
  expect(await addressOf(laravelPaginate, { target: 2, pageSize: 15 }, params)).toBe(
    '/api/list?page=2&per_page=15&status[]=open&status[]=late',
  )
})

it.each([
  ['plain', (body: ReturnType<typeof counted>) => body],
  ['as an API resource', resource],
])('reads a paginator %s', async (_, wrap) => {
  const read = async (target: number, body: ReturnType<typeof counted>) =>
    readPage(laravelPaginate, { body: wrap(body) }, target, 15)
  expect(await read(1, counted(1, 15))).toMatchObject({
    items: rows(15),
    next: 2,
    previous: null,
    pageCount: 4,
    pageSize: 15,
    total: { count: 50, precision: 'exact' },
    evidence: 'link',
  })
  expect(await read(3, counted(3, 15))).toMatchObject({ next: 4, previous: 2, hasNext: true })
  expect(await read(4, counted(4, 5))).toMatchObject({ next: null, previous: 3, hasNext: false })
  expect(await read(1, counted(1, 0, 0))).toMatchObject({ items: [], pageCount: 1, hasNext: false })
  expect(await read(99, counted(99, 0))).toMatchObject({
    items: [],
    next: null,
    previous: 4,
    hasNext: false,
  })
})

it('knows the size of a server that hears none', async () => {
  expect(await readPage(laravelPaginate, { body: counted(1, 15) }, 1, 100)).toMatchObject({
    requestedSize: 100,
    pageSize: 15,
    pageCount: 4,
  })
})

it.each([
  ['the first page', 1, simple(1, 15, 2), { next: 2, pageCount: null, total: null }],
  ['the last page', 4, simple(4, 5, null), { next: null, pageCount: 4, hasNext: false }],
  ['a page beyond the end', 9, simple(9, 0, null), { items: [], pageCount: null, hasNext: false }],
])('reads a simple paginator: %s', async (_, target, body, page) => {
  expect(await readPage(laravelPaginate, { body }, target, 15)).toMatchObject(page)
})

it('finds the sentence of an error', async () => {
  const body = {
    message: 'The status field is required. (and 1 more error)',
    errors: { status: ['The status field is required.'] },
  }
  const loading = readPage(laravelPaginate, { status: 422, body }, 2, 15)
  await expect(loading).rejects.toThrow(
    /422 \(The status field is required\. \(and 1 more error\)\)/,
  )
  await expect(loading).rejects.toMatchObject({ refusal: null })
})
