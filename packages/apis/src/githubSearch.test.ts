import { expect, it } from 'vitest'

import { addressOf, newestFirst, readPage, rows } from './__fixtures__/listOf.ts'
import { githubSearch } from './githubSearch.ts'

const found = (count: number, total_count: number) => ({
  total_count,
  incomplete_results: false,
  items: rows(count),
})
const at = (page: number, relation: string): string =>
  `<https://api.github.com/search/issues?q=tetris&page=${page}>; rel="${relation}"`

it('asks by number, with an order of its own', async () => {
  const params = { q: 'tetris', ...githubSearch.sort?.([newestFirst]) }
  expect(await addressOf(githubSearch, { target: 2, pageSize: 50 }, params)).toBe(
    'https://api.github.com/list?order=desc&page=2&per_page=50&q=tetris&sort=created',
  )
})

it.each([
  [
    'the first of the pages that can be reached',
    { target: 1, pageSize: 50, count: 50, total: 40_000 },
    [at(2, 'next'), at(20, 'last')],
    { pageCount: 20, next: 2, hasNext: true },
  ],
  [
    'the last of the pages that can be reached',
    { target: 20, pageSize: 50, count: 50, total: 40_000 },
    [at(19, 'prev'), at(1, 'first')],
    { pageCount: 20, next: null, hasNext: false },
  ],
  [
    'the last page before the one that crosses the 1,000th row',
    { target: 33, pageSize: 30, count: 30, total: 40_000 },
    [at(34, 'next'), at(34, 'last')],
    { pageCount: 33, next: null, hasNext: false },
  ],
  [
    'all of a few',
    { target: 1, pageSize: 50, count: 7, total: 7 },
    [],
    { pageCount: 1, next: null, hasNext: false, evidence: 'total' },
  ],
  [
    'nothing found',
    { target: 1, pageSize: 50, count: 0, total: 0 },
    [],
    { items: [], pageCount: 1, hasNext: false },
  ],
])('reads %s', async (_, { target, pageSize, count, total }, links, page) => {
  const headers = links.length > 0 ? { Link: links.join(', ') } : {}
  const given = { body: found(count, total), headers }
  expect(await readPage(githubSearch, given, target, pageSize)).toMatchObject({
    ...page,
    total: { count: total, precision: 'exact' },
  })
})

it('takes the refusal of a later page for the end', async () => {
  const given = {
    status: 422,
    body: {
      message: 'Only the first 1000 search results are available',
      documentation_url: 'https://docs.github.com/v3/search/',
    },
  }
  await expect(readPage(githubSearch, given, 11, 100)).rejects.toMatchObject({
    refusal: 'beyondEnd',
  })
  const invalid = { status: 422, body: { message: 'Validation Failed', errors: [] } }
  await expect(readPage(githubSearch, invalid, 1, 100)).rejects.toMatchObject({
    refusal: null,
    message: expect.stringContaining('Validation Failed') as string,
  })
})
