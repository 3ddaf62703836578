import { defineApi, link, pageNumber, type PaginationApi } from '@paginated-query/core'

import { sentenceIn } from './sentenceIn.ts'

/**
 * GitHub's REST API: numbered pages of 30 rows by default, at most 100, and the neighbours in the `Link` header.
 *
 * A list that fits one page has no `Link`; large ones leave out `last`, so that the number of pages is unknown. Rows
 * are the body itself or its only array (`workflow_runs`, beside a `total_count`). Browsers may read `Link` from any
 * origin.
 *
 * For lists whose links go by `after` or `since` there is `githubCursor`, and for issues from about the 10,000th on,
 * where GitHub refuses numbers without documenting it; for searches `githubSearch`.
 *
 * @example
 * paginatedSource({ api: github, path: '/repos/octocat/Spoon-Knife/issues', params: github.sort?.(sort), … })
 * @see https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export const github: PaginationApi<number> = defineApi({
  name: 'GitHub',
  baseUrl: 'https://api.github.com',
  style: pageNumber({
    page: 'page',
    size: 'per_page',
    rows: '*',
    total: 'total_count',
    next: link('next'),
    last: link('last'),
    omits: ['next'],
  }),
  pageSize: { default: 30, min: 1, max: 100 },
  // By one field; which ones is each endpoint's own.
  sort: ([sort]) => ({
    sort: sort?.field,
    direction: sort && (sort.descending ? 'desc' : 'asc'),
  }),
  errorMessage: sentenceIn('message'),
})
