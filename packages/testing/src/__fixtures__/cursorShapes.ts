import { address, cursor, firstRow, lastRow, link, relay } from '@paginated-query/core'

import { shape, type Shape } from './shape.ts'

const jsonApi = { cursor: 'page[after]', size: 'page[size]', rows: 'data' }
const dead = { cursorExpired: { status: 400, says: 'cursor' } }

/** The shapes whose pages are named by cursors. */
export const cursorShapes: readonly Shape[] = [
  shape(
    'Laravel, cursorPaginate',
    cursor({
      cursor: 'cursor',
      size: 'per_page',
      rows: 'data',
      next: 'next_cursor',
      previous: 'prev_cursor',
      pageSize: 'per_page',
      restarts: true,
    }),
  ),
  shape(
    'Link header, cursor inside the URL',
    cursor({ size: 'n', rows: 'repositories', next: link('next'), omits: ['next'], refusal: dead }),
    { addresses: 'rootRelative' },
  ),
  shape(
    'Django, cursors',
    cursor({
      cursor: 'cursor',
      size: 'page_size',
      rows: 'results',
      next: address('next'),
      previous: address('previous'),
      refusal: { cursorExpired: { status: 404, says: 'Invalid cursor' } },
    }),
  ),
  shape(
    'JSON:API, cursors',
    cursor({
      ...jsonApi,
      next: address('links.next'),
      previous: address('links.prev'),
      back: { cursor: 'page[before]' },
      refusal: dead,
    }),
  ),
  shape(
    'OData, nextLink',
    cursor({
      rows: 'value',
      next: address('@odata.nextLink'),
      total: '@odata.count',
      omits: ['next'],
    }),
    { cursorParam: '$skiptoken' },
  ),
  shape(
    'Stripe',
    cursor({
      cursor: 'starting_after',
      size: 'limit',
      rows: 'data',
      endCursor: lastRow('id'),
      startCursor: firstRow('id'),
      hasMore: 'has_more',
      back: { cursor: 'ending_before' },
      refusal: { cursorExpired: { status: 400, says: 'No such' } },
    }),
  ),
  shape(
    'Google AIP-158',
    cursor({
      cursor: 'page_token',
      size: 'page_size',
      rows: 'books',
      next: 'nextPageToken',
      total: 'totalSize',
      omits: ['rows', 'next'],
      refusal: { cursorExpired: { status: 400, says: 'INVALID_ARGUMENT' } },
    }),
  ),
  shape(
    'Slack',
    cursor({
      cursor: 'cursor',
      size: 'limit',
      rows: '*',
      next: 'response_metadata.next_cursor',
      refusal: { cursorExpired: { status: 200, says: 'invalid_cursor' } },
    }),
    { isError: ({ body }) => !JSON.stringify(body).includes('response_metadata') },
  ),
  shape('Relay', relay({ connection: 'data.issues' }), { isGraphql: true }),
  shape('Relay, backwards', relay({ connection: 'data.messages', backwards: true }), {
    isGraphql: true,
  }),
  shape(
    'Elasticsearch, search_after',
    cursor({
      cursor: 'search_after',
      size: 'size',
      rows: 'hits.hits',
      row: '_source',
      endCursor: lastRow('sort'),
      total: 'hits.total.value',
      relation: 'hits.total.relation',
    }),
    { countsUpTo: 55 },
  ),
]
