import { defineApi, header, link, pageNumber, type PaginationApi } from '@paginated-query/core'

import { sentenceIn } from './sentenceIn.ts'

/**
 * WordPress's REST API: numbered pages of 10 rows by default, at most 100, and the counts in headers, which browsers
 * may read from any origin.
 *
 * A size above 100 is refused. So is a page beyond the end, by posts, searches and revisions; users, comments and
 * terms answer with an empty one. Posts that the reader may not see are counted, so that pages may hold fewer rows.
 *
 * @example
 * const blog = { ...wordPress, baseUrl: 'https://example.com/wp-json/wp/v2' }
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/
 */
export const wordPress: PaginationApi<number> = defineApi({
  name: 'WordPress',
  baseUrl: '/wp-json/wp/v2',
  style: pageNumber({
    page: 'page',
    size: 'per_page',
    total: header('X-WP-Total'),
    pageCount: header('X-WP-TotalPages'),
    next: link('next'),
    // `rest_post_invalid_page_number`, and the same of searches and revisions.
    refusal: { beyondEnd: { status: 400, says: 'invalid_page_number' } },
  }),
  pageSize: { default: 10, min: 1, max: 100 },
  arrays: 'comma',
  sort: ([sort]) => ({
    orderby: sort?.field,
    order: sort && (sort.descending ? 'desc' : 'asc'),
  }),
  errorMessage: sentenceIn('message'),
})
