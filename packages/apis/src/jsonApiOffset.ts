import { address, defineApi, offset, type PaginationApi } from '@paginated-query/core'

import { jsonApi } from './jsonApi.ts'

/**
 * An API after JSON:API that pages by `page[offset]` and `page[limit]`. What the specification leaves open is as in
 * `jsonApi`.
 *
 * @example
 * const shop = { ...jsonApiOffset, baseUrl: 'https://example.com/jsonapi' }
 * @see https://jsonapi.org/format/1.0/#fetching-pagination
 */
export const jsonApiOffset: PaginationApi<number> = defineApi({
  ...jsonApi,
  name: 'JSON:API by offset',
  style: offset({
    offset: 'page[offset]',
    size: 'page[limit]',
    rows: 'data',
    total: ['meta.page.total', 'meta.count', 'meta.pagination.count', 'meta.record_count'],
    next: address('links.next'),
    last: address('links.last'),
  }),
})
