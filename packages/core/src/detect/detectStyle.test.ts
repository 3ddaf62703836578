import { describe, expect, it } from 'vitest'

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
      `pageNumber({ page: 'page', size: 'per_page', total: header('Total'), pageSize: header('Per-Page'), next: link('next'), last: link('last') })`,
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
  const detected = detectStyle({ url, body })
  if (detected.kind !== 'numbered') throw new Error(`${detected.name} are no page numbers`)
  const answer = { status: 200, headers: new Headers(), body, url }
  expect(detected.style.read(answer, { target: 2, pageSize: 3 })).toMatchObject({
    items: rows(3, 4),
    total: { count: 10 },
    pageCount: 4,
    next: 3,
  })
})

it.each([
  ['numbered', { items: rows(3), total: 10 }],
  ['numbered', { current_page: 1, per_page: 3, data: rows(3), next_page_url: null }],
  ['cursor', { items: rows(3), next_cursor: 'x' }],
  ['cursor', { nodes: rows(3), pageInfo: { hasNextPage: false } }],
  ['none', { error: 'Not found' }],
])('tells what targets are: %s', (kind, body) => {
  expect(detectStyle({ body }).kind).toBe(kind)
})

it('calls the cursor on the way back by the field that tells rows apart', () => {
  const body = { items: [{ uuid: 'a' }, { uuid: 'b' }], has_more: true }
  expect(styleOf(detectStyle({ url: 'https://x.test/a?limit=2', body }))).toContain(
    "endCursor: lastRow('uuid'), startCursor: firstRow('uuid')",
  )
})

it.each([[null], ['text'], [{}], [{ error: 'Not found' }], [7], [undefined]])(
  '%j is no list',
  (body) => {
    expect(detectStyle({ body })).toMatchObject({
      kind: 'none',
      confidence: 'none',
      style: null,
      definition: '',
    })
  },
)

it('takes the count of a page for no total', () => {
  expect(styleOf(detectStyle({ body: { items: rows(3), count: 2 } }))).not.toContain('total')
})

it('reads an address that is none without throwing', () => {
  expect(detectStyle({ url: 'http://[', body: { items: rows(1), total: 1 } }).confidence).toBe(
    'thin',
  )
})
