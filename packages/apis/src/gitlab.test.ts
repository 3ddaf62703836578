import { expect, it } from 'vitest'

import { addressOf, newestFirst, readPage, rows } from './__fixtures__/listOf.ts'
import { gitlab } from './gitlab.ts'

const at = (page: number, relation: string): string =>
  `<https://gitlab.example.com/api/v4/projects/9/issues/8/notes?page=${page}&per_page=3>; rel="${relation}"`
/** The documented headers of a page, without the counts. */
const uncounted = (page: number, next: number | null) => ({
  'X-Page': `${page}`,
  'X-Per-Page': '3',
  'X-Next-Page': `${next ?? ''}`,
  'X-Prev-Page': page > 1 ? `${page - 1}` : '',
  Link: [...(next === null ? [] : [at(next, 'next')]), at(1, 'first')].join(', '),
})
const headers = (page: number, next: number | null, total = 8) => ({
  ...uncounted(page, next),
  'X-Total': `${total}`,
  'X-Total-Pages': `${Math.max(1, Math.ceil(total / 3))}`,
})

it('asks by number', async () => {
  const params = { 'iids[]': [4, 7], ...gitlab.sort?.([newestFirst]) }
  expect(await addressOf(gitlab, { target: 2, pageSize: 3 }, params)).toBe(
    'https://gitlab.com/api/v4/list?iids[]=4&iids[]=7&order_by=created&page=2&per_page=3&sort=desc',
  )
  expect(gitlab.sort?.([])).toEqual({})
})

it.each([
  [
    'the first page',
    1,
    { body: rows(3), headers: headers(1, 2) },
    { next: 2, previous: null, pageCount: 3, pageSize: 3, total: { count: 8 } },
  ],
  [
    'a page in the middle',
    2,
    { body: rows(3), headers: headers(2, 3) },
    { next: 3, previous: 1, hasNext: true, evidence: 'link' },
  ],
  [
    'the last page, whose next is an empty header',
    3,
    { body: rows(2), headers: headers(3, null) },
    { next: null, previous: 2, pageCount: 3, hasNext: false, evidence: 'link' },
  ],
  [
    'a page of more than 10,000 rows, which are not counted',
    7,
    { body: rows(3), headers: uncounted(7, 8) },
    { next: 8, previous: 6, total: null, pageCount: null, hasNext: true },
  ],
  [
    'an empty list',
    1,
    { body: [], headers: headers(1, null, 0) },
    { items: [], total: { count: 0 }, pageCount: 1, hasNext: false },
  ],
  [
    'a page beyond the end',
    99,
    { body: [], headers: headers(99, null) },
    { items: [], next: null, previous: 3, pageCount: 3, hasNext: false },
  ],
  [
    'a page behind a proxy that drops all but Link',
    2,
    { body: rows(3), headers: { Link: [at(3, 'next'), at(9, 'last')].join(', ') } },
    { next: 3, pageCount: 9, total: null },
  ],
])('reads %s', async (_, target, given, page) => {
  expect(await readPage(gitlab, given, target, 3)).toMatchObject(page)
})

it('ends no list by a short page whose headers are hidden', async () => {
  expect(await readPage(gitlab, { body: rows(2) }, 1, 3)).toMatchObject({
    hasNext: null,
    next: 2,
    pageCount: null,
    total: null,
  })
})

it.each([
  [
    405,
    {
      error:
        'Offset pagination has a maximum allowed offset of 50000 for requests that return objects of type Project. Remaining records can be retrieved using keyset pagination.',
    },
    /405 \(Offset pagination has a maximum/,
  ],
  [404, { message: '404 Project Not Found' }, /404 Project Not Found/],
  [400, { message: { bio: ['is too long'] } }, /\{"bio":\["is too long"\]\}/],
])('finds the sentence of a %i', async (status, body, message) => {
  const loading = readPage(gitlab, { status, body }, 2001, 25)
  await expect(loading).rejects.toThrow(message)
  // Rows remain beyond the 50,000th, so this is no end.
  await expect(loading).rejects.toMatchObject({ refusal: null })
})
