import { cursor, defineApi, link, type Cursor, type PaginationApi } from '@paginated-query/core'

import { sentenceIn } from './sentenceIn.ts'

/**
 * Shopify's REST Admin API: cursors both ways in the `Link` header, 50 rows by default, at most 250, by what its users
 * report. No totals; each resource counts its rows at an endpoint of its own.
 *
 * A cursor carries the filters and the order: beside it only `fields` may be sent, and nothing else is. Rows are the
 * answer's only array. Its host is a store's, with the version in the path, and the token is secret: give it the
 * address of your proxy. The API is a legacy one since October 2024; for GraphQL there is core's `relay`.
 *
 * @example
 * paginatedSource({ api: { ...shopify, baseUrl: '/api/shopify' }, path: '/products.json', … })
 * @see https://shopify.dev/docs/api/admin-rest/usage/pagination
 */
export const shopify: PaginationApi<Cursor> = defineApi({
  name: 'Shopify',
  baseUrl: '/api/shopify',
  style: cursor({
    cursor: 'page_info',
    size: 'limit',
    rows: '*',
    next: link('next'),
    previous: link('prev'),
    omits: ['next'],
    keeps: ['fields'],
    // How a dead cursor is refused isn't documented; `{"errors":{"page_info":"Invalid value."}}` is seen.
    refusal: { cursorExpired: { status: 400, says: 'page_info' } },
  }),
  pageSize: { default: 50, min: 1, max: 250 },
  arrays: 'comma',
  errorMessage: sentenceIn('errors', 'error'),
})
