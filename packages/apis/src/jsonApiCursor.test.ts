import { expect, it } from 'vitest'

import { addressOf, readPage, rows } from './__fixtures__/listOf.ts'
import { jsonApiCursor } from './jsonApiCursor.ts'

const after = (cursor: string): string => `/example-data?page[after]=${cursor}&page[size]=2`
const before = (cursor: string): string => `/example-data?page[before]=${cursor}&page[size]=2`

it.each([
  [null, '/api/list?page[size]=2'],
  ['abcde', '/api/list?page[after]=abcde&page[size]=2'],
  ['<xxx', '/api/list?page[before]=xxx&page[size]=2'],
])('asks for %s by %s', async (target, address) => {
  expect(await addressOf(jsonApiCursor, { target, pageSize: 2 })).toBe(address)
})

it.each([
  [
    'the first page',
    null,
    { data: rows(2), links: { prev: null, next: after('abcde') }, meta: { page: { total: 5 } } },
    { next: 'abcde', previous: null, hasNext: true, total: { count: 5, precision: 'exact' } },
  ],
  [
    'a page in the middle',
    'abcde',
    { data: rows(2), links: { prev: before('yyy'), next: after('zzz') } },
    { next: 'zzz', previous: '<yyy', hasNext: true, total: null },
  ],
  [
    'the last page',
    'zzz',
    { data: rows(1), links: { prev: before('xxx'), next: null } },
    { next: null, previous: '<xxx', hasNext: false, evidence: 'cursor' },
  ],
  [
    'a page on the way back',
    '<xxx',
    { data: rows(2), links: { prev: before('abcde'), next: after('zzz') } },
    { next: 'zzz', previous: '<abcde', hasNext: true },
  ],
  [
    'an empty list',
    null,
    { data: [], links: { prev: null, next: null } },
    { items: [], hasNext: false },
  ],
  [
    'nothing after the last row',
    'xxx',
    { data: [], links: { prev: before('xxx'), next: null } },
    { items: [], next: null, hasNext: false },
  ],
])('reads %s', async (_, target, body, page) => {
  expect(await readPage(jsonApiCursor, { body }, target, 2)).toMatchObject(page)
})

const error = (parameter: string, detail: string) => ({
  errors: [{ title: 'Invalid Parameter.', detail, source: { parameter }, status: '400' }],
})

it.each([
  [400, error('page[after]', 'page[after] must be a cursor; got gone'), 'cursorExpired'],
  [400, error('page[before]', 'page[before] must be a cursor; got gone'), 'cursorExpired'],
  [400, error('page[size]', 'You requested a size of 200, but 100 is the maximum.'), null],
  [400, error('sort', 'Sorting by page[after] is not possible.'), null],
  [500, error('page[after]', 'Something broke.'), null],
])('takes a %i of %o for %s', async (status, body, refusal) => {
  await expect(readPage(jsonApiCursor, { status, body }, 'gone', 2)).rejects.toMatchObject({
    refusal,
    message: expect.stringContaining(`(${body.errors[0]?.detail})`) as string,
  })
})
