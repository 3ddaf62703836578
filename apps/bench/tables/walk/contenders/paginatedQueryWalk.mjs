import { walkPages } from '@paginated-query/core'

import { items } from './paginatedQueryItems.mjs'

/** @type {import('../contenders.mjs').WalkContender} */
export const contender = {
  name: '@paginated-query/core, walkPages',
  isSequential: true,
  async walk(origin, pageSize) {
    let rows = 0
    for await (const page of walkPages(items(origin), { pageSize })) rows += page.items.length
    return rows
  },
}
