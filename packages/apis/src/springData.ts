import { address, defineApi, not, pageNumber, type PaginationApi } from '@paginated-query/core'

import { sentenceIn } from './sentenceIn.ts'

/**
 * An API made with Spring Data: a `Page` or `Slice` as it is, a `PagedModel` with its facts in `page`, or the HAL of
 * Spring HATEOAS and Spring Data REST, with rows in `_embedded`.
 *
 * Spring counts pages from 0, here they count from 1 as everywhere. A page holds 20 rows by default and at most 2,000,
 * where an installation doesn't say otherwise; Spring Data REST says 1,000. Larger sizes are cut, and the answer tells
 * the one that was used. Beyond the end is an empty page. Rows of several types are in `_embedded` by type: name one
 * in `rows` of a style of your own.
 *
 * @example
 * const shop = { ...springData, baseUrl: 'https://example.com/api' }
 * @see https://docs.spring.io/spring-data/commons/reference/repositories/core-extensions.html#core.web.basic.paging-and-sorting
 */
export const springData: PaginationApi<number> = defineApi({
  name: 'Spring Data',
  baseUrl: '/api',
  style: pageNumber({
    page: 'page',
    size: 'size',
    firstPage: 0,
    rows: ['content', '_embedded.*'],
    total: ['totalElements', 'page.totalElements'],
    pageCount: ['totalPages', 'page.totalPages'],
    pageSize: ['size', 'page.size'],
    next: [not('last'), address('_links.next')],
    // HAL has no `_embedded` where there is nothing to embed.
    omits: ['rows'],
  }),
  pageSize: { default: 20, min: 1, max: 2000 },
  sort: (sort) => ({
    sort: sort.map(({ field, descending }) => `${field},${descending ? 'desc' : 'asc'}`),
  }),
  // A problem detail, or Spring Boot's own body, whose `message` is empty unless it is switched on.
  errorMessage: sentenceIn('detail', 'message', 'error'),
})
