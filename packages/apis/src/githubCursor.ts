import { cursor, defineApi, link, type Cursor, type PaginationApi } from '@paginated-query/core'

import { github } from './github.ts'

/**
 * GitHub's REST API for lists that go by `after`, `before` or `since` (audit logs, alerts, all users), and for lists
 * of issues of any length: the cursor is the whole query of the next page's address.
 *
 * Works for every list of GitHub's, but without jumping to a page and without a number of pages.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export const githubCursor: PaginationApi<Cursor> = defineApi({
  ...github,
  name: 'GitHub by cursor',
  style: cursor({
    size: 'per_page',
    rows: '*',
    total: 'total_count',
    next: link('next'),
    previous: link('prev'),
    omits: ['next'],
  }),
})
