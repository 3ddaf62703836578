import { describe, expect, it } from 'vitest'

import type { Target } from '../page/page.ts'
import type { PaginationStyle } from '../styles/style.ts'
import { detectStyle } from './detectStyle.ts'

const rows = (count: number, from = 1): { id: number }[] =>
  Array.from({ length: count }, (_, index) => ({ id: from + index }))

/** The line of the definition that matters. */
const styleOf = ({ definition }: { definition: string }): string | undefined =>
  /style: (.*),\n/.exec(definition)?.[1]

describe('an answer that tells enough', () => {
  it.each([
    [
      'page numbers with counts',
      'page numbers',
      {
        url: 'https://api.test/accounts?page=2&page_size=3',
        body: { data: rows(3), item_count: 10, page_count: 4 },
      },
      `pageNumber({ page: 'page', size: 'page_size', rows: 'data', total: 'item_count', pageCount: 'page_count' })`,
    ],
    [
      'headers and links',
      'page numbers',
      {
        url: 'https://api.test/items?page=2&per_page=3',
        headers: {
          Link: '</items?page=3&per_page=3>; rel="next", </items?page=4&per_page=3>; rel="last"',
          Total: '10',
          'Per-Page': '3',
        },
        body: rows(3),
      },
      `pageNumber({ page: 'page', size: 'per_page', total: header('total'), pageSize: header('per-page'), next: link('next'), last: link('last') })`,
    ],
    [
      "Laravel's counts",
      "Laravel's paginator",
      {
        url: 'https://api.test/projects?page[size]=3',
        body: {
          current_page: 1,
          data: rows(3),
          next_page_url: 'https://api.test/projects?page%5Bsize%5D=3&page%5Bnumber%5D=2',
          per_page: 3,
          total: 10,
          last_page: 4,
        },
      },
      `laravel({ page: 'page[number]', size: 'page[size]' })`,
    ],
    [
      'an address whose query skips rows',
      'offsets',
      {
        url: 'https://api.test/items?limit=3',
        body: { count: 10, next: 'https://api.test/items?limit=3&offset=3', results: rows(3) },
      },
      `offset({ offset: 'offset', size: 'limit', rows: 'results', total: 'count', next: address('next') })`,
    ],
    [
      'a zero-based page',
      'page numbers',
      {
        url: 'https://api.test/people?page=0&size=3',
        body: {
          content: rows(3),
          totalElements: 10,
          totalPages: 4,
          number: 0,
          size: 3,
          last: false,
        },
      },
      `pageNumber({ page: 'page', size: 'size', firstPage: 0, rows: 'content', total: 'totalElements', pageCount: 'totalPages', pageSize: 'size', next: not('last') })`,
    ],
    [
      'an opaque cursor that was asked for',
      'a cursor',
      {
        url: 'https://api.test/users.list?cursor=abc&limit=3',
        body: { ok: true, members: rows(3), response_metadata: { next_cursor: 'def' } },
      },
      `cursor({ cursor: 'cursor', size: 'limit', rows: 'members', next: 'response_metadata.next_cursor' })`,
    ],
    [
      'a last row that is the cursor',
      'a cursor',
      {
        url: 'https://api.test/charges?limit=3&starting_after=ch_0',
        body: { object: 'list', data: rows(3), has_more: true },
      },
      `cursor({ cursor: 'starting_after', size: 'limit', rows: 'data', endCursor: lastRow('id'), startCursor: firstRow('id'), back: { cursor: 'ending_before' }, hasMore: 'has_more' })`,
    ],
    [
      'a cursor in a link',
      'a cursor',
      {
        url: 'https://shop.test/products.json?limit=3',
        headers: { link: '<https://shop.test/products.json?limit=3&page_info=abc>; rel="next"' },
        body: { products: rows(3) },
      },
      `cursor({ cursor: 'page_info', size: 'limit', rows: 'products', next: link('next'), omits: ['next'] })`,
    ],
    [
      'a connection',
      'a Relay connection',
      {
        body: {
          data: {
            issues: {
              edges: rows(3).map((node) => ({ node })),
              pageInfo: { hasNextPage: true, endCursor: 'abc' },
            },
          },
        },
      },
      `relay({ connection: 'data.issues' })`,
    ],
    [
      'addresses that go on and back by other parameters',
      'a cursor',
      {
        url: 'https://acme.test/tickets?page[size]=3&page[after]=abc',
        body: {
          tickets: rows(3),
          links: {
            next: 'https://acme.test/tickets?page[size]=3&page[after]=ghi',
            prev: 'https://acme.test/tickets?page[size]=3&page[before]=def',
          },
        },
      },
      `cursor({ cursor: 'page[after]', size: 'page[size]', rows: 'tickets', next: address('links.next'), previous: address('links.prev'), back: { cursor: 'page[before]' } })`,
    ],
    [
      'an offset that is a cursor by another name',
      'a cursor',
      {
        url: 'https://api.test/v0/app/table?pageSize=3&offset=itrA/recB',
        body: { records: rows(3), offset: 'itrA/recC' },
      },
      `cursor({ cursor: 'offset', size: 'pageSize', rows: 'records', next: 'offset' })`,
    ],
    [
      'a field that is called like the cursor that was asked for',
      'a cursor',
      {
        url: 'https://api.test/l?limit=3&page_token=abc',
        body: { records: rows(3), page_token: 'def' },
      },
      `cursor({ cursor: 'page_token', size: 'limit', rows: 'records', next: 'page_token' })`,
    ],
    [
      'an address of the next page by another name',
      'offsets',
      {
        body: {
          nextPage: 'https://acme.test/rest/search?startAt=6&maxResults=3',
          startAt: 3,
          maxResults: 3,
          total: 10,
          isLast: false,
          values: rows(3),
        },
      },
      `offset({ offset: 'startAt', size: 'maxResults', rows: 'values', total: 'total', next: address('nextPage') })`,
    ],
  ])('with %s has strong evidence', (_, name, answer, style) => {
    const detected = detectStyle(answer)
    expect(detected.doubts).toEqual([])
    expect(detected).toMatchObject({ name, confidence: 'strong' })
    expect(styleOf(detected)).toBe(style)
    expect(detected.evidence.length).toBeGreaterThan(0)
  })
})

it('gives a style that reads the answer it was made from', () => {
  const url = 'https://api.test/accounts?page=2&page_size=3'
  const body = { data: rows(3, 4), item_count: 10, page_count: 4 }
  const style = detectStyle({ url, body }).style as PaginationStyle<Target>
  expect(
    style.read({ status: 200, headers: new Headers(), body, url }, { target: 2, pageSize: 3 }),
  ).toMatchObject({ items: rows(3, 4), total: { count: 10 }, pageCount: 4, next: 3 })
})

it('writes a whole definition', () => {
  const { definition } = detectStyle({
    url: 'https://api.example.com/v1/orders?page=2&limit=3',
    headers: { 'X-Total-Count': '45' },
    body: rows(3),
  })
  expect(definition).toMatchInlineSnapshot(`
    "import { defineApi, header, pageNumber } from '@paginated-query/core'

    export const api = defineApi({
      name: 'api.example.com',
      baseUrl: 'https://api.example.com/v1',
      style: pageNumber({ page: 'page', size: 'limit', total: header('x-total-count') }),
      // The provider's documentation says which sizes it allows: this answer only shows one.
      pageSize: { default: 3, min: 1, max: 100 },
    })
    "
  `)
})

describe('where the evidence is thin, it says so', () => {
  it('positions that are there on every page, and a flag', () => {
    const detected = detectStyle({
      url: 'https://acme.test/api/v2/tickets?page[size]=3&page[after]=abc',
      body: {
        tickets: rows(3),
        meta: { has_more: true, after_cursor: 'ghi', before_cursor: 'def' },
      },
    })
    expect(styleOf(detected)).toBe(
      `cursor({ cursor: 'page[after]', size: 'page[size]', rows: 'tickets', endCursor: 'meta.after_cursor', startCursor: 'meta.before_cursor', back: { cursor: 'page[before]' }, hasMore: 'meta.has_more' })`,
    )
    expect(detected.doubts).toEqual(['The parameter that goes back is guessed as `page[before]`.'])
  })

  it.each([
    ['no address', { body: { items: rows(3), total: 10 } }, /page number is guessed as `page`/],
    [
      'no size',
      { url: 'https://x.test/a?page=2', body: { items: rows(3), total: 9 } },
      /add `size`/,
    ],
    ['nothing but rows', { body: rows(3) }, /may hold the whole list/],
    ['two arrays', { body: { a: rows(3), b: rows(1), next_cursor: 'x' } }, /may also be `b`/],
    [
      'an echo of what was asked',
      { body: { startAt: 3, maxResults: 3, total: 10, values: rows(3) } },
      /`startAt`, as a field of the answer is called/,
    ],
    [
      'no cursor but the last row',
      { url: 'https://x.test/a?after=7&limit=3', body: { items: rows(3), more: true } },
      /the last row's `id` is taken for it/,
    ],
    ['no cursor asked for', { body: { items: rows(3), next_page_token: 'x' } }, /`page_token`/],
  ])('%s', (_, answer, doubt) => {
    const { confidence, doubts } = detectStyle(answer)
    expect(confidence).toBe('thin')
    expect(doubts.join('\n')).toMatch(doubt)
  })

  it.each([[null], ['text'], [{}], [{ error: 'Not found' }], [7], [undefined]])(
    '%j is no list',
    (body) => {
      expect(detectStyle({ body })).toMatchObject({
        confidence: 'none',
        style: null,
        definition: '',
      })
    },
  )
})

it('takes the size that was asked for as the default, however short the page', () => {
  const { definition } = detectStyle({
    url: 'https://x.test/a?offset=50&limit=50',
    body: { items: rows(7), total: 57 },
  })
  expect(definition).toContain('pageSize: { default: 50, min: 1, max: 100 }')
})

it('takes the count of a page for no total', () => {
  expect(styleOf(detectStyle({ body: { items: rows(3), count: 2 } }))).not.toContain('total')
})

it('reads an address that is none without throwing', () => {
  expect(detectStyle({ url: 'http://[', body: { items: rows(1), total: 1 } }).confidence).toBe(
    'thin',
  )
})
