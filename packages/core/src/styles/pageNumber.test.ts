import { describe, expect, it } from 'vitest'

import { answer, rows } from './__fixtures__/answer.ts'
import { PaginationError } from '../error/PaginationError.ts'
import { pageNumber } from './pageNumber.ts'
import { header, link } from './place.ts'

const inHeaders = pageNumber({
  page: 'page',
  size: 'per_page',
  total: header('Total'),
  pageSize: header('Per-Page'),
  next: link('next'),
  last: link('last'),
})
const inBody = pageNumber({
  page: 'page',
  size: 'page_size',
  rows: 'data',
  total: 'item_count',
  pageCount: 'page_count',
})
const bare = pageNumber({ page: 'page', size: 'size' })

describe('what ends a list, best evidence first', () => {
  it.each([
    [
      'a link to the next page',
      inHeaders,
      { target: 3, pageSize: 5 },
      answer(rows(5), { Link: '<?page=4>; rel="next"', Total: '15', 'Per-Page': '5' }),
      true,
      'link',
      4,
    ],
    [
      'links without a next',
      inHeaders,
      { target: 3, pageSize: 5 },
      answer(rows(5), { Link: '<?page=1>; rel="first"', Total: '15', 'Per-Page': '5' }),
      false,
      'link',
      null,
    ],
    [
      'the total, where no link came',
      inHeaders,
      { target: 1, pageSize: 5 },
      answer(rows(3), { Total: '3', 'Per-Page': '5' }),
      false,
      'total',
      null,
    ],
    [
      'the page count',
      inBody,
      { target: 2, pageSize: 10 },
      answer({ data: rows(10), item_count: 30, page_count: 3 }),
      true,
      'pageCount',
      3,
    ],
    ['a short page', bare, { target: 4, pageSize: 10 }, answer(rows(4)), false, 'shortPage', null],
    [
      'nothing, after a short page without the headers: the server may have cut it',
      inHeaders,
      { target: 1, pageSize: 10_000 },
      answer(rows(100)),
      null,
      'none',
      2,
    ],
    ['an empty page', bare, { target: 4, pageSize: 10 }, answer([]), false, 'emptyPage', null],
    [
      'nothing, after a full page',
      bare,
      { target: 4, pageSize: 10 },
      answer(rows(10)),
      null,
      'none',
      5,
    ],
    [
      'a Link header that speaks of other things',
      inHeaders,
      { target: 1, pageSize: 5 },
      answer(rows(5), { Link: '</a.css>; rel=preload' }),
      null,
      'none',
      2,
    ],
    [
      'a page count, though the page is empty',
      inBody,
      { target: 2, pageSize: 10 },
      answer({ data: [], item_count: 30, page_count: 3 }),
      true,
      'pageCount',
      3,
    ],
    [
      'a link to the next of an empty page',
      inHeaders,
      { target: 2, pageSize: 5 },
      answer([], { Link: '<?page=3>; rel="next"' }),
      true,
      'link',
      3,
    ],
    [
      'an empty page beyond the end, whatever its links say',
      inHeaders,
      { target: 31, pageSize: 5 },
      answer([], {
        Link: '<?page=1>; rel="first", <?page=32>; rel="next"',
        Total: '150',
        'Per-Page': '5',
      }),
      false,
      'pageCount',
      null,
    ],
    [
      'an empty number in the next link',
      inHeaders,
      { target: 31, pageSize: 5 },
      answer([], { Link: '<?page=&per_page=5>; rel="next"', Total: '150', 'Per-Page': '5' }),
      false,
      'pageCount',
      null,
    ],
    [
      'a next link that points at its own page',
      inHeaders,
      { target: 3, pageSize: 5 },
      answer(rows(5), { Link: '<?page=3>; rel="next"' }),
      false,
      'link',
      null,
    ],
  ])('%s', (_, style, asked, given, hasNext, evidence, next) => {
    expect(style.read(given, asked)).toMatchObject({ hasNext, evidence, next })
  })
})

it('reads the page count from the last link where the total is hidden', () => {
  const page = inHeaders.read(
    answer(rows(5), { Link: '<?page=30>; rel="last", <?page=4>; rel="next"' }),
    { target: 3, pageSize: 5 },
  )
  expect(page).toMatchObject({ total: null, pageCount: 30, next: 4, previous: 2 })
})

it('takes more rows than asked for and no word of pages for a list that does not page', () => {
  const all = {
    pageSize: null,
    total: { count: 14, precision: 'exact' },
    pageCount: 1,
    hasNext: false,
    evidence: 'wholeList',
  }
  expect(inHeaders.read(answer(rows(14)), { target: 1, pageSize: 10 })).toMatchObject({
    ...all,
    items: rows(14),
  })
  expect(inHeaders.read(answer(rows(14)), { target: 2, pageSize: 10 })).toMatchObject({
    ...all,
    items: [],
    previous: 1,
  })
})

it('leads back into the list from beyond its end', () => {
  const page = inBody.read(answer({ data: [], item_count: 30, page_count: 3 }), {
    target: 99,
    pageSize: 10,
  })
  expect(page).toMatchObject({ previous: 3, next: null, pageCount: 3 })
})

it('gives an empty list one page', () => {
  const page = inBody.read(answer({ data: [], item_count: 0, page_count: 0 }), {
    target: 1,
    pageSize: 10,
  })
  expect(page).toMatchObject({ pageCount: 1, total: { count: 0 }, hasNext: false, previous: null })
})

it('reads null rows as an empty list and an object as its values', () => {
  const read = (data: unknown) =>
    inBody.read(answer({ data, item_count: 2, page_count: 1 }), { target: 1, pageSize: 10 }).items
  expect(read(null)).toEqual([])
  expect(read({ 3: 'a', 7: 'b' })).toEqual(['a', 'b'])
})

it.each([
  ['rows that are missing', { item_count: 3 }, 'data'],
  ['rows that are a text', { data: 'none', item_count: 3 }, 'data'],
  ['a negative count', { data: [], item_count: -1 }, 'item_count'],
  ['a fraction', { data: [], item_count: 1.5 }, 'item_count'],
  ['a count in words', { data: [], item_count: 'many' }, 'item_count'],
  ['a count that is an object', { data: [], item_count: 1, page_count: {} }, 'page_count'],
])('refuses %s and names the field', (_, body, field) => {
  const read = (): unknown => inBody.read(answer(body), { target: 1, pageSize: 10 })
  expect(read).toThrow(PaginationError)
  expect(read).toThrow(expect.objectContaining({ kind: 'contradiction', field }) as Error)
})

it('never reads a prototype', () => {
  const style = pageNumber({ page: 'page', size: 'size', rows: 'data', total: '__proto__.count' })
  expect(
    style.read(answer(JSON.parse('{"data":[],"x":{"__proto__":{"count":5}}}')), {
      target: 1,
      pageSize: 1,
    }).total,
  ).toBeNull()
})
