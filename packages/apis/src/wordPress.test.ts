import { expect, it } from 'vitest'

import { addressOf, newestFirst, readPage, rows } from './__fixtures__/listOf.ts'
import { wordPress } from './wordPress.ts'

const at = (page: number, relation: string): string =>
  `<https://example.com/wp-json/wp/v2/posts?page=${page}>; rel="${relation}"`
const answer = (count: number, total: number, ...links: string[]) => ({
  body: rows(count),
  headers: {
    'X-WP-Total': `${total}`,
    'X-WP-TotalPages': `${Math.ceil(total / 10)}`,
    ...(links.length > 0 && { Link: links.join(', ') }),
  },
})

it('asks by number, with lists joined by commas', async () => {
  const params = { categories: [3, 5], ...wordPress.sort?.([newestFirst]) }
  expect(await addressOf(wordPress, { target: 2, pageSize: 500 }, params)).toBe(
    '/wp-json/wp/v2/list?categories=3,5&order=desc&orderby=created&page=2&per_page=100',
  )
  expect(wordPress.sort?.([])).toEqual({})
})

it.each([
  [
    'the first page',
    1,
    answer(10, 25, at(2, 'next')),
    { next: 2, previous: null, pageCount: 3, total: { count: 25 }, evidence: 'link' },
  ],
  [
    'a page in the middle',
    2,
    answer(10, 25, at(1, 'prev'), at(3, 'next')),
    { next: 3, previous: 1, hasNext: true },
  ],
  [
    'a page that rights took a row from',
    1,
    answer(9, 25, at(2, 'next')),
    { next: 2, pageCount: 3, hasNext: true },
  ],
  ['the last page', 3, answer(5, 25, at(2, 'prev')), { next: null, pageCount: 3, hasNext: false }],
  ['a single page, which has no Link', 1, answer(7, 7), { next: null, hasNext: false }],
  ['an empty list', 1, answer(0, 0), { items: [], pageCount: 1, hasNext: false }],
  [
    'a page of users beyond the end',
    9,
    answer(0, 25, at(3, 'prev')),
    { items: [], previous: 3, hasNext: false },
  ],
])('reads %s', async (_, target, given, page) => {
  expect(await readPage(wordPress, given, target, 10)).toMatchObject(page)
})

it('leaves open what follows where the headers are hidden', async () => {
  expect(await readPage(wordPress, { body: rows(7) }, 1, 10)).toMatchObject({
    hasNext: null,
    total: null,
    pageCount: null,
  })
})

it.each([
  [
    'rest_post_invalid_page_number',
    'The page number requested is larger than the number of pages available.',
    'beyondEnd',
  ],
  [
    'rest_search_invalid_page_number',
    'Die angeforderte Seitenzahl ist größer als die Anzahl der Seiten.',
    'beyondEnd',
  ],
  ['rest_invalid_param', 'Invalid parameter(s): orderby', null],
])('takes %s for %s', async (code, message, refusal) => {
  const given = { status: 400, body: { code, message, data: { status: 400 } } }
  await expect(readPage(wordPress, given, 9, 10)).rejects.toMatchObject({
    refusal,
    message: expect.stringContaining(`400 (${message})`) as string,
  })
})
