import { defineApi, laravel, type PaginationApi } from '@paginated-query/core'

import { sentenceIn } from './sentenceIn.ts'

/**
 * An API made with Laravel's `paginate` or `simplePaginate`, returned plain or as an API resource. `simplePaginate`
 * counts nothing: there is no total, and no number of pages before the last one.
 *
 * A page holds 15 rows where an installation doesn't say otherwise. Laravel takes no size from a request by itself, and
 * has no maximum: `per_page` is what most apps call it, and the answer tells the size that was used. Beyond the end is
 * an empty page. Orders and filters are an app's own; of a repeated parameter PHP keeps the last value, unless its
 * name ends in `[]`.
 *
 * @example
 * const shop = { ...laravelPaginate, baseUrl: 'https://example.com/api' }
 * @see https://laravel.com/docs/pagination#converting-results-to-json
 */
export const laravelPaginate: PaginationApi<number> = defineApi({
  name: 'Laravel',
  baseUrl: '/api',
  style: laravel(),
  pageSize: { default: 15, min: 1, max: 100 },
  errorMessage: sentenceIn('message'),
})
