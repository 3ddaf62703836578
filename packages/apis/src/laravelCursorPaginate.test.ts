import { expect, it } from 'vitest'

import { addressOf, readPage, rows } from './__fixtures__/listOf.ts'
import { laravelCursorPaginate } from './laravelCursorPaginate.ts'

const path = 'http://laravel.app/users'
const at = (cursor: string | null): string | null =>
  cursor === null ? null : `${path}?cursor=${cursor}`

const plain = (count: number, next: string | null, prev: string | null) => ({
  data: rows(count),
  path,
  per_page: 15,
  next_cursor: next,
  next_page_url: at(next),
  prev_cursor: prev,
  prev_page_url: at(prev),
})
const resource = (count: number, next: string | null, prev: string | null) => ({
  data: rows(count),
  links: { first: null, last: null, prev: at(prev), next: at(next) },
  meta: { path, per_page: 15, next_cursor: next, prev_cursor: prev },
})
const addresses = (count: number, next: string | null, prev: string | null) => ({
  data: rows(count),
  path,
  per_page: 15,
  next_page_url: at(next),
  prev_page_url: at(prev),
})

it.each([
  [null, '/api/list?per_page=15'],
  ['eyJpZCI6MTV9', '/api/list?cursor=eyJpZCI6MTV9&per_page=15'],
  ['<eyJpZCI6MTZ9', '/api/list?cursor=eyJpZCI6MTZ9&per_page=15'],
])('asks for %s by %s', async (target, address) => {
  expect(await addressOf(laravelCursorPaginate, { target, pageSize: 15 })).toBe(address)
})

it.each([
  ['plain', plain],
  ['as an API resource', resource],
  ['of an older version', addresses],
])('reads a cursor paginator %s', async (_, write) => {
  const read = async (target: string | null, ...facts: Parameters<typeof plain>) =>
    readPage(laravelCursorPaginate, { body: write(...facts) }, target, 15)
  expect(await read(null, 15, 'eyJpZCI6MTV9', null)).toMatchObject({
    items: rows(15),
    next: 'eyJpZCI6MTV9',
    previous: null,
    hasNext: true,
    pageSize: 15,
    total: null,
  })
  expect(await read('eyJpZCI6MTV9', 15, 'eyJpZCI6MzB9', 'eyJpZCI6MTZ9')).toMatchObject({
    next: 'eyJpZCI6MzB9',
    previous: '<eyJpZCI6MTZ9',
  })
  expect(await read('eyJpZCI6MzB9', 5, null, 'eyJpZCI6MzF9')).toMatchObject({
    next: null,
    previous: '<eyJpZCI6MzF9',
    hasNext: false,
  })
  expect(await read('<eyJpZCI6MTZ9', 15, 'eyJpZCI6MTV9', null)).toMatchObject({
    next: 'eyJpZCI6MTV9',
    previous: null,
  })
  expect(await read(null, 0, null, null)).toMatchObject({ items: [], hasNext: false })
  // The rows after the cursor were deleted.
  expect(await read('eyJpZCI6MTV9', 0, null, null)).toMatchObject({ items: [], hasNext: false })
})

it.each([plain, resource, addresses])(
  'takes the first page for a dead cursor where another was asked for',
  async (write) => {
    const given = { body: write(15, 'eyJpZCI6MTV9', null) }
    await expect(readPage(laravelCursorPaginate, given, 'broken', 15)).rejects.toMatchObject({
      kind: 'contradiction',
      refusal: 'cursorExpired',
    })
  },
)

it('finds the sentence of an error', async () => {
  const given = { status: 401, body: { message: 'Unauthenticated.' } }
  await expect(readPage(laravelCursorPaginate, given, null, 15)).rejects.toThrow(
    /401 \(Unauthenticated\.\)/,
  )
})
