import { cursor, defineApi, link, type Cursor, type PaginationApi } from '@paginated-query/core'

import { gitlab } from './gitlab.ts'

/**
 * GitLab's keyset pagination, whose speed doesn't depend on how far a list has been read: the cursor is the whole query
 * of the `Link` header, because the parameter that leads on (`id_after`, `cursor`) depends on the order.
 *
 * Only some endpoints have it, each for a few orders, and most need `order_by` and `sort` among the list's parameters.
 * There are no totals and no way back. The last full page leads on to an empty one.
 *
 * @example
 * paginatedSource({ api: gitlabKeyset, path: '/projects', params: { order_by: 'id', sort: 'asc' }, … })
 * @see https://docs.gitlab.com/api/rest/#keyset-based-pagination
 */
export const gitlabKeyset: PaginationApi<Cursor> = defineApi({
  ...gitlab,
  name: 'GitLab by keyset',
  params: { pagination: 'keyset' },
  style: cursor({ size: 'per_page', next: link('next'), omits: ['next'] }),
})
