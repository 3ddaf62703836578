import { defineApi, header, link, pageNumber, type PaginationApi } from '@paginated-query/core'

import { sentenceIn } from './sentenceIn.ts'
import { signedField } from './signedField.ts'

/**
 * Procore's REST API v1: bare arrays, and the position in the `Link`, `Total` and `Per-Page` headers.
 *
 * Pages hold up to 10,000 rows; each endpoint has a default and often a smaller maximum of its own, which
 * `Per-Page` tells. Some endpoints don't page: they answer with everything and none of the headers.
 *
 * @example
 * paginatedSource({ api: { ...procore, baseUrl: '/api/procore' }, path: '/punch_items', … })
 * @see https://developers.procore.com/documentation/pagination
 */
export const procore: PaginationApi<number> = defineApi({
  name: 'Procore',
  baseUrl: 'https://api.procore.com/rest/v1.0',
  style: pageNumber({
    page: 'page',
    size: 'per_page',
    total: header('Total'),
    pageSize: header('Per-Page'),
    next: link('next'),
    last: link('last'),
  }),
  pageSize: { default: 10, min: 1, max: 10_000 },
  sort: ([sort]) => ({ sort: sort && signedField(sort) }),
  errorMessage: sentenceIn('message', 'errors'),
})
