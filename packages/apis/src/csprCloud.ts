import { defineApi, pageNumber, type PaginationApi } from '@paginated-query/core'

import { sentenceIn } from './sentenceIn.ts'

/**
 * CSPR.cloud's REST API: numbered pages of up to 250 rows, counts in the body, nothing echoed.
 *
 * New rows shift every page, so the same row on two neighbouring pages is normal. The free tier allows 100
 * requests a minute and 100,000 a month: prefer large pages. Amounts are strings, because they exceed 2^53.
 *
 * @see https://docs.cspr.cloud/documentation/overview/pagination
 */
export const csprCloud: PaginationApi<number> = defineApi({
  name: 'CSPR.cloud',
  baseUrl: 'https://api.cspr.cloud',
  style: pageNumber({
    page: 'page',
    size: 'page_size',
    rows: 'data',
    total: 'item_count',
    pageCount: 'page_count',
  }),
  pageSize: { default: 10, min: 1, max: 250 },
  arrays: 'comma',
  sort: ([sort]) => ({
    order_by: sort?.field,
    order_direction: sort && (sort.descending ? 'DESC' : 'ASC'),
  }),
  errorMessage: sentenceIn('error.message', 'error'),
})
