import { fetchAllPages } from '@paginated-query/core'

import { items } from './paginatedQueryItems.mjs'

/** @type {import('../contenders.mjs').WalkContender} */
export const contender = {
  name: '@paginated-query/core, fetchAllPages',
  isSequential: false,
  async walk(origin, pageSize) {
    const all = await fetchAllPages(items(origin), {
      limit: { pages: Infinity },
      pageSize,
    }).toArray()
    return all.length
  },
}
