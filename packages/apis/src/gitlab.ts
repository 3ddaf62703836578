import { defineApi, header, link, pageNumber, type PaginationApi } from '@paginated-query/core'

import { sentenceIn } from './sentenceIn.ts'

/**
 * GitLab's REST API v4: numbered pages of 20 rows by default, at most 100, and the position in headers.
 *
 * Of more than 10,000 rows the total and the number of pages are left out; `X-Next-Page` still leads on. Endpoints that
 * know keysets refuse numbers beyond the 50,000th row, where an installation doesn't say otherwise: then there is
 * `gitlabKeyset`. Several values of a parameter are repeated under a name that ends in `[]`.
 *
 * @example
 * paginatedSource({ api: { ...gitlab, baseUrl: 'https://gitlab.example.com/api/v4' }, path: '/projects', … })
 * @see https://docs.gitlab.com/api/rest/#pagination
 */
export const gitlab: PaginationApi<number> = defineApi({
  name: 'GitLab',
  baseUrl: 'https://gitlab.com/api/v4',
  style: pageNumber({
    page: 'page',
    size: 'per_page',
    total: header('X-Total'),
    pageCount: header('X-Total-Pages'),
    pageSize: header('X-Per-Page'),
    next: [header('X-Next-Page'), link('next')],
    last: link('last'),
  }),
  pageSize: { default: 20, min: 1, max: 100 },
  // By one field; which ones is each endpoint's own.
  sort: ([sort]) => ({
    order_by: sort?.field,
    sort: sort && (sort.descending ? 'desc' : 'asc'),
  }),
  errorMessage: sentenceIn('message', 'error'),
})
