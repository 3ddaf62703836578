import { expect, it } from 'vitest'

import { addressOf, newestFirst, readPage, rows } from './__fixtures__/listOf.ts'
import { github } from './github.ts'

const at = (page: number, relation: string): string =>
  `<https://api.github.com/repositories/1300192/issues?per_page=30&page=${page}>; rel="${relation}"`
const linked = (...links: string[]) => ({ Link: links.join(', ') })

it('asks by number', async () => {
  const params = { state: 'all', ...github.sort?.([newestFirst]) }
  expect(await addressOf(github, { target: 3, pageSize: 500 }, params)).toBe(
    'https://api.github.com/list?direction=desc&page=3&per_page=100&sort=created&state=all',
  )
  expect(github.sort?.([])).toEqual({})
})

it.each([
  [
    'the first page',
    1,
    { body: rows(30), headers: linked(at(2, 'next'), at(515, 'last')) },
    { next: 2, previous: null, pageCount: 515, hasNext: true, evidence: 'link' },
  ],
  [
    'a page in the middle',
    3,
    {
      body: rows(30),
      headers: linked(at(2, 'prev'), at(4, 'next'), at(515, 'last'), at(1, 'first')),
    },
    { next: 4, previous: 2, pageCount: 515, total: null },
  ],
  [
    'the last page',
    515,
    { body: rows(12), headers: linked(at(514, 'prev'), at(1, 'first')) },
    { next: null, previous: 514, pageCount: 515, hasNext: false, evidence: 'link' },
  ],
  [
    'a page of a list that is too large to count',
    3,
    { body: rows(30), headers: linked(at(2, 'prev'), at(4, 'next')) },
    { next: 4, pageCount: null, hasNext: true },
  ],
  [
    'a single page, which has no Link',
    1,
    { body: rows(12) },
    { next: null, hasNext: false, evidence: 'shortPage' },
  ],
  ['an empty list', 1, { body: [] }, { items: [], next: null, hasNext: false }],
  [
    'a page beyond the end',
    600,
    { body: [], headers: linked(at(515, 'prev'), at(1, 'first'), at(515, 'last')) },
    { items: [], next: null, previous: 515, pageCount: 515, hasNext: false },
  ],
  [
    'rows beside their count',
    1,
    { body: { total_count: 95, workflow_runs: rows(30) }, headers: linked(at(2, 'next')) },
    { items: rows(30), total: { count: 95, precision: 'exact' }, pageCount: 4, next: 2 },
  ],
])('reads %s', async (_, target, given, page) => {
  expect(await readPage(github, given, target, 30)).toMatchObject(page)
})

it('leaves open what follows a full page without a Link, which may be hidden', async () => {
  expect(await readPage(github, { body: rows(30) }, 1, 30)).toMatchObject({
    hasNext: null,
    next: 2,
    pageCount: null,
  })
})

it('says why a page was refused', async () => {
  const given = {
    status: 422,
    body: {
      message:
        'Pagination with the page parameter is not supported for large datasets, please use cursor based pagination (after/before)',
      documentation_url: 'https://docs.github.com/rest/issues/issues#list-repository-issues',
      status: '422',
    },
  }
  await expect(readPage(github, given, 101, 100)).rejects.toMatchObject({
    // More follows, so this is no end.
    refusal: null,
    message: expect.stringMatching(/GitHub answered 422 \(Pagination with the page/) as string,
  })
})

it.each([
  [
    'a secondary limit',
    { 'Retry-After': '60' },
    'You have exceeded a secondary rate limit.',
    60_000,
  ],
  [
    'the primary limit',
    {
      'x-ratelimit-limit': '60',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1767225630',
      date: 'Thu, 01 Jan 2026 00:00:00 GMT',
    },
    'API rate limit exceeded for 203.0.113.7.',
    30_000,
  ],
])('reads from a 403 how long to wait for %s', async (_, headers, message, retryAfter) => {
  const given = { status: 403, headers, body: { message } }
  await expect(readPage(github, given, 1, 30)).rejects.toMatchObject({
    status: 403,
    retryAfter,
    message: expect.stringContaining(`It asks to wait ${retryAfter / 1000} s.`) as string,
  })
})

it('takes a 403 with requests left for a lack of rights', async () => {
  const headers = { 'x-ratelimit-remaining': '4999', 'x-ratelimit-reset': '1767225630' }
  const body = { message: 'Resource not accessible by personal access token' }
  await expect(readPage(github, { status: 403, headers, body }, 1, 30)).rejects.toMatchObject({
    retryAfter: null,
    message: expect.stringContaining('Check the credentials') as string,
  })
})
