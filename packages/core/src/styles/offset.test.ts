import { describe, expect, it } from 'vitest'

import { answer, rows } from './__fixtures__/answer.ts'
import { offset } from './offset.ts'
import { address, contentRange, link } from './place.ts'

const inBody = offset({
  offset: 'offset',
  size: 'limit',
  rows: 'results',
  total: 'count',
  next: address('next'),
})
const next = (at: number): string => `http://upstream.test/items/?limit=10&offset=${at}`

it('skips the rows of the pages before', () => {
  expect(inBody.ask(1, 20)).toEqual({ offset: 0, limit: 20 })
  expect(inBody.ask(3, 20)).toEqual({ offset: 40, limit: 20 })
})

it.each([
  ['a page in the middle', 2, { count: 45, next: next(20), results: rows(10) }, 3, true, 'link'],
  ['the last page', 5, { count: 45, next: null, results: rows(5) }, null, false, 'link'],
  ['a page without a word on the next', 4, { count: 45, results: rows(10) }, 5, true, 'total'],
  ['a short page without a total', 4, { results: rows(3) }, null, false, 'shortPage'],
  ['a full page without a total', 4, { results: rows(10) }, 5, null, 'none'],
  ['an empty page', 4, { results: [] }, null, false, 'emptyPage'],
])('reads %s', (_, target, body, after, hasNext, evidence) => {
  expect(inBody.read(answer(body), { target, pageSize: 10 })).toMatchObject({
    next: after,
    previous: target - 1,
    hasNext,
    evidence,
  })
})

describe('the size that a server used', () => {
  it.each([
    ['the address of the next page', { next: next(100), results: rows(100) }, 100],
    ['the total', { count: 250, results: rows(100) }, 100],
    ['nothing, where nothing is said', { results: rows(100) }, 1000],
    ['nothing, on a page that holds the rest', { count: 100, results: rows(100) }, 1000],
  ])('is told by %s', (_, body, pageSize) => {
    const page = inBody.read(answer(body), { target: 1, pageSize: 1000 })
    expect(page.pageSize).toBe(pageSize)
  })

  it('makes the page count', () => {
    const page = inBody.read(answer({ count: 250, results: rows(100) }), {
      target: 1,
      pageSize: 1000,
    })
    expect(page).toMatchObject({ pageCount: 3, next: 2 })
  })
})

it('reads an address whose offset begins no page as: there is one', () => {
  const body = { next: next(17), results: rows(10) }
  expect(inBody.read(answer(body), { target: 2, pageSize: 10 })).toMatchObject({ next: 3 })
})

it('reads the total of a Content-Range, and where it is unknown', () => {
  const style = offset({ offset: 'offset', size: 'limit', total: contentRange })
  const read = (range: string, count = 25) =>
    style.read(answer(rows(count), { 'Content-Range': range }), { target: 1, pageSize: 25 })
  expect(read('0-24/3573')).toMatchObject({ total: { count: 3573 }, pageCount: 143 })
  expect(read('items 0-24/3573')).toMatchObject({ total: { count: 3573 } })
  expect(read('0-24/*')).toMatchObject({ total: null, hasNext: null })
  expect(read('*/0', 0)).toMatchObject({ total: { count: 0 }, pageCount: 1, hasNext: false })
  // A header that came isn't hidden: a short page is the end.
  expect(read('0-3/*', 4)).toMatchObject({ total: null, hasNext: false, evidence: 'shortPage' })
})

it('reads a next page in the Link header', () => {
  const style = offset({ offset: '$skip', size: '$top', next: link('next') })
  const page = style.read(answer(rows(10), { Link: '</items?$skip=20&$top=10>; rel="next"' }), {
    target: 2,
    pageSize: 10,
  })
  expect(page).toMatchObject({ next: 3, hasNext: true })
})

describe('a list of which only a part can be reached', () => {
  const style = offset({
    offset: 'from',
    size: 'size',
    rows: 'hits.hits',
    total: 'hits.total.value',
    relation: 'hits.total.relation',
    reachableRows: 10_000,
  })
  const read = (target: number, value: number, relation: string, count = 30) =>
    style.read(answer({ hits: { total: { value, relation }, hits: rows(count) } }), {
      target,
      pageSize: 30,
    })

  it('has fewer pages than its rows would fill', () => {
    expect(read(1, 63_584, 'eq')).toMatchObject({
      total: { count: 63_584, precision: 'exact' },
      pageCount: 333,
      next: 2,
    })
  })

  it('ends at the last page that can be asked for', () => {
    expect(read(332, 63_584, 'eq').hasNext).toBe(true)
    expect(read(333, 63_584, 'eq')).toMatchObject({ hasNext: false, next: null })
  })

  it('has all of them where the server stopped counting', () => {
    expect(read(2, 10_000, 'gte')).toMatchObject({
      total: { count: 10_000, precision: 'atLeast' },
      pageCount: 333,
    })
  })

  it('has its own count where it is shorter', () => {
    expect(read(1, 100, 'eq')).toMatchObject({ pageCount: 4 })
    expect(read(4, 100, 'eq', 10)).toMatchObject({ hasNext: false })
  })
})

it('takes no total for the end that the server only guesses', () => {
  const style = offset({
    offset: 'o',
    size: 'l',
    rows: 'rows',
    total: 'about',
    precision: 'estimate',
  })
  const page = style.read(answer({ rows: rows(10), about: 20 }), { target: 2, pageSize: 10 })
  expect(page).toMatchObject({
    total: { count: 20, precision: 'estimate' },
    pageCount: null,
    hasNext: null,
    next: 3,
  })
})
