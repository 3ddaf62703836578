import { defineApi, link, pageNumber, type PaginationApi } from '@paginated-query/core'

import { github } from './github.ts'

/**
 * GitHub's search: `total_count` counts everything that was found, but pages end with the first 1,000 rows.
 *
 * The page that crosses them isn't documented: some searches serve it, code search refuses it. So it isn't asked for,
 * and a size that doesn't divide 1,000 leaves out its rows: with 30 the last ten. A search that ran out of time has
 * found less than there is, and says so in `incomplete_results`.
 *
 * @see https://docs.github.com/en/rest/search/search
 */
export const githubSearch: PaginationApi<number> = defineApi({
  ...github,
  name: 'GitHub search',
  style: pageNumber({
    page: 'page',
    size: 'per_page',
    rows: 'items',
    total: 'total_count',
    next: link('next'),
    last: link('last'),
    omits: ['next'],
    reachableRows: 1000,
    refusal: { beyondEnd: { status: 422, says: 'first 1000 search results' } },
  }),
  // GitHub's own default is 30.
  pageSize: { default: 50, min: 1, max: 100 },
  sort: ([sort]) => ({
    sort: sort?.field,
    order: sort && (sort.descending ? 'desc' : 'asc'),
  }),
})
