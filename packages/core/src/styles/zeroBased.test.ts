import { expect, it } from 'vitest'

import { answer, rows } from './__fixtures__/answer.ts'
import { address, not } from './place.ts'
import { pageNumber } from './pageNumber.ts'

const spring = pageNumber({
  page: 'page',
  size: 'size',
  firstPage: 0,
  rows: ['content', '_embedded.*'],
  total: ['totalElements', 'page.totalElements'],
  pageCount: ['totalPages', 'page.totalPages'],
  pageSize: ['size', 'page.size'],
  next: [not('last'), address('_links.next')],
  omits: ['rows'],
})
const read = (body: unknown, target: number) => spring.read(answer(body), { target, pageSize: 20 })

it('asks for page 1 as page 0', () => {
  expect(spring.ask(1, 20)).toEqual({ page: 0, size: 20 })
  expect(spring.ask(3, 20)).toEqual({ page: 2, size: 20 })
})

it('reads a page with its facts beside the rows', () => {
  const body = { content: rows(20), totalElements: 52, totalPages: 3, size: 20, last: false }
  expect(read(body, 2)).toMatchObject({ pageCount: 3, next: 3, previous: 1, hasNext: true })
  const last = { ...body, content: rows(12), last: true }
  expect(read(last, 3)).toMatchObject({ hasNext: false, evidence: 'link' })
})

it('reads a slice, which counts nothing', () => {
  expect(read({ content: rows(20), size: 20, last: false }, 1)).toMatchObject({
    total: null,
    pageCount: null,
    next: 2,
    hasNext: true,
  })
  expect(read({ content: rows(20), size: 20, last: true }, 2)).toMatchObject({
    pageCount: 2,
    hasNext: false,
  })
})

it('reads facts and rows that are nested', () => {
  const body = {
    _embedded: { people: rows(20) },
    _links: { next: { href: 'http://upstream.test/people?page=1&size=20' } },
    page: { size: 20, totalElements: 52, totalPages: 3, number: 0 },
  }
  expect(read(body, 1)).toMatchObject({ items: rows(20), pageCount: 3, next: 2 })
  const empty = { page: { size: 20, totalElements: 0, totalPages: 0, number: 0 } }
  expect(read(empty, 1)).toMatchObject({ items: [], pageCount: 1, hasNext: false })
})

it('believes a flag on an empty page as far as the page count goes', () => {
  const body = { content: [], totalElements: 52, totalPages: 3, size: 20, last: false }
  expect(read(body, 2)).toMatchObject({ items: [], next: 3, hasNext: true, evidence: 'link' })
  expect(read(body, 3)).toMatchObject({ next: null, hasNext: false, evidence: 'pageCount' })
  expect(read({ content: [], size: 20, last: false }, 2)).toMatchObject({
    hasNext: false,
    evidence: 'emptyPage',
  })
})
