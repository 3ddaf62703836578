import { describe, expect, it } from 'vitest'

import { addressOf, byTitle, newestFirst, readPage, rows } from './__fixtures__/listOf.ts'
import { springData } from './springData.ts'

const at = (page: number): string => `http://localhost:8080/persons?page=${page}&size=20`

it('asks for page 3 by 2, and repeats the order by field', async () => {
  const params = springData.sort?.([newestFirst, byTitle])
  expect(await addressOf(springData, { target: 3, pageSize: 5000 }, params)).toBe(
    '/api/list?page=2&size=2000&sort=created,desc&sort=title,asc',
  )
})

/** Every form of a page of 50 people: the first, from the middle, the last, beyond the end. */
const forms = {
  'a Page as it is': (number: number, count: number, totalElements = 50) => ({
    content: rows(count),
    pageable: { pageNumber: number, pageSize: 20, offset: number * 20, paged: true },
    totalElements,
    totalPages: Math.ceil(totalElements / 20),
    last: (number + 1) * 20 >= totalElements,
    first: number === 0,
    size: 20,
    number,
    numberOfElements: count,
    empty: count === 0,
  }),
  'a PagedModel': (number: number, count: number, totalElements = 50) => ({
    content: rows(count),
    page: { size: 20, totalElements, totalPages: Math.ceil(totalElements / 20), number },
  }),
  HAL: (number: number, count: number, totalElements = 50) => ({
    ...(count > 0 && { _embedded: { persons: rows(count) } }),
    _links: {
      self: { href: at(number) },
      ...(number > 0 && { prev: { href: at(number - 1) } }),
      ...((number + 1) * 20 < totalElements && { next: { href: at(number + 1) } }),
    },
    page: { size: 20, totalElements, totalPages: Math.ceil(totalElements / 20), number },
  }),
}

describe.each(Object.entries(forms))('%s', (_, form) => {
  it.each([
    ['the first page', 1, form(0, 20), { next: 2, previous: null, hasNext: true }],
    ['a page in the middle', 2, form(1, 20), { next: 3, previous: 1, hasNext: true }],
    ['the last page', 3, form(2, 10), { next: null, previous: 2, hasNext: false }],
    ['a page beyond the end', 9, form(8, 0), { items: [], previous: 3, hasNext: false }],
  ])('reads %s', async (__, target, body, page) => {
    expect(await readPage(springData, { body }, target, 20)).toMatchObject({
      ...page,
      pageCount: 3,
      pageSize: 20,
      total: { count: 50, precision: 'exact' },
    })
  })

  it('reads an empty list', async () => {
    expect(await readPage(springData, { body: form(0, 0, 0) }, 1, 20)).toMatchObject({
      items: [],
      pageCount: 1,
      total: { count: 0 },
      hasNext: false,
    })
  })

  it('tells the size that was used', async () => {
    expect(await readPage(springData, { body: form(0, 20) }, 1, 100)).toMatchObject({
      requestedSize: 100,
      pageSize: 20,
    })
  })
})

it.each([
  ['a Slice', { content: rows(20), size: 20, number: 0, last: false }, { next: 2, hasNext: true }],
  ['the last Slice', { content: rows(20), size: 20, number: 0, last: true }, { hasNext: false }],
  [
    'a Slice in HAL',
    { _embedded: { persons: rows(20) }, _links: { next: { href: at(1) } }, page: { size: 20 } },
    { next: 2, hasNext: true },
  ],
])('reads %s, which counts nothing', async (_, body, page) => {
  expect(await readPage(springData, { body }, 1, 20)).toMatchObject({ ...page, total: null })
})

it('takes no side between rows of two types', async () => {
  const body = { _embedded: { cats: rows(1), dogs: rows(2) }, page: { size: 20 } }
  await expect(readPage(springData, { body }, 1, 20)).rejects.toThrow(/there are 2 \(cats, dogs\)/)
})

it.each([
  [{ type: 'about:blank', title: 'Bad Request', status: 400, detail: 'No such field' }, 'No such'],
  [{ timestamp: '2026-01-01', status: 400, error: 'Bad Request', message: '' }, 'Bad Request'],
  [{ status: 400, error: 'Bad Request', message: 'No property "titel"' }, 'No property "titel"'],
])('finds the sentence in %o', async (body, sentence) => {
  await expect(readPage(springData, { status: 400, body }, 1, 20)).rejects.toMatchObject({
    refusal: null,
    message: expect.stringContaining(sentence) as string,
  })
})
