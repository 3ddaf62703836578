import { contentRange, defineApi, offset, type PaginationApi } from '@paginated-query/core'

import { sentenceIn } from './sentenceIn.ts'

/**
 * An API made by PostgREST, as Supabase has one: rows are skipped by `offset`, and the exact total stands in
 * `Content-Range`, which browsers may read from any origin.
 *
 * There is neither a default size nor a maximum; where an installation sets one (`db-max-rows`), larger sizes are cut
 * without a word, and the pages after it are asked for by what came. Counting reads every row: large tables may rather
 * be estimated, by a header and a style that says so. A page beyond the end is refused, once there is a count.
 *
 * @example
 * const films = { ...postgrest, baseUrl: 'https://example.com/api' }
 * @example
 * defineApi({
 *   ...postgrest,
 *   headers: { Prefer: 'count=estimated' },
 *   style: offset({ offset: 'offset', size: 'limit', total: contentRange, precision: 'estimate' }),
 * })
 * @see https://docs.postgrest.org/en/stable/references/api/pagination_count.html
 */
export const postgrest: PaginationApi<number> = defineApi({
  name: 'PostgREST',
  baseUrl: '/api',
  headers: { Prefer: 'count=exact' },
  style: offset({
    offset: 'offset',
    size: 'limit',
    total: contentRange,
    refusal: { beyondEnd: { status: 416, says: 'PGRST103' } },
  }),
  pageSize: { default: 100, min: 1, max: 1000 },
  sort: (sort) => ({
    order:
      sort.map(({ field, descending }) => `${field}.${descending ? 'desc' : 'asc'}`).join(',') ||
      null,
  }),
  errorMessage: sentenceIn('message'),
})
