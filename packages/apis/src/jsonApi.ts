import { address, defineApi, pageNumber, type PaginationApi } from '@paginated-query/core'

import { sentenceIn } from './sentenceIn.ts'
import { signedField } from './signedField.ts'

/**
 * An API after JSON:API that pages by `page[number]` and `page[size]`.
 *
 * The specification names the links and leaves the rest open: sizes are the server's own, and so is what `meta` calls
 * the counts, of which the names of common servers are read. Without them `links.last` counts the pages. A link that
 * is missing may mean that the server has none: then a full page leaves open what follows.
 *
 * @example
 * const shop = { ...jsonApi, baseUrl: 'https://example.com/api', pageSize: { default: 10, min: 1, max: 50 } }
 * @see https://jsonapi.org/format/1.1/#fetching-pagination
 */
export const jsonApi: PaginationApi<number> = defineApi({
  name: 'JSON:API',
  baseUrl: '/api',
  headers: { accept: 'application/vnd.api+json' },
  style: pageNumber({
    page: 'page[number]',
    size: 'page[size]',
    rows: 'data',
    // Of the cursor pagination profile, Drupal, Django REST framework JSON:API and JSONAPI::Resources.
    total: ['meta.page.total', 'meta.count', 'meta.pagination.count', 'meta.record_count'],
    pageCount: ['meta.totalPages', 'meta.pagination.pages', 'meta.page_count'],
    next: address('links.next'),
    last: address('links.last'),
  }),
  pageSize: { default: 20, min: 1, max: 100 },
  sort: (sort) => ({ sort: sort.map(signedField).join(',') || null }),
  errorMessage: sentenceIn('errors.0.detail', 'errors.0.title'),
})
