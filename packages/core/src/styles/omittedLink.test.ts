import { expect, it } from 'vitest'

import { rows } from './__fixtures__/answer.ts'
import { link } from './place.ts'
import { pageNumber } from './pageNumber.ts'

const read = (count: number, headers: Record<string, string> = {}, target = 1) =>
  pageNumber({
    page: 'page',
    size: 'per_page',
    rows: '*',
    next: link('next'),
    last: link('last'),
    omits: ['next'],
  }).read(
    { status: 200, headers: new Headers(headers), body: rows(count), url: 'https://api.test/x' },
    { target, pageSize: 30 },
  )

it('ends a list that fits one page, for which no Link header is sent', () => {
  expect(read(12)).toMatchObject({ hasNext: false, evidence: 'shortPage' })
})

it('leaves open what follows a full page without one', () => {
  expect(read(30)).toMatchObject({ hasNext: null, next: 2 })
})

it('counts pages by the last link, where there is one', () => {
  const Link = '<https://api.test/x?page=2>; rel="next", <https://api.test/x?page=9>; rel="last"'
  expect(read(30, { Link })).toMatchObject({ pageCount: 9, next: 2, evidence: 'link' })
  const withoutLast = '<https://api.test/x?page=2>; rel="next"'
  expect(read(30, { Link: withoutLast })).toMatchObject({ pageCount: null, hasNext: true })
})

it('asks for no size where the API takes none', () => {
  const style = pageNumber({ page: 'page', rows: 'results', total: 'count' })
  expect(style.ask(2, 30)).toEqual({ page: 2 })
  const page = style.read(
    {
      status: 200,
      headers: new Headers(),
      body: { results: rows(100), count: 250 },
      url: 'https://api.test/x',
    },
    { target: 1, pageSize: 30 },
  )
  expect(page).toMatchObject({ pageSize: 100, pageCount: 3 })
})
