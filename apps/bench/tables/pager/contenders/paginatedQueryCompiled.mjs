import { Pager as PaginatedQueryPager } from '@paginated-query/components?compiled'
import { createElement } from 'react'

import { contender as uncompiled } from './paginatedQuery.mjs'

/** @type {import('../contenders.mjs').PagerView} */
export function Pager(props) {
  return createElement(PaginatedQueryPager, props)
}

/** @type {import('../contenders.mjs').PagerContender} */
export const contender = {
  ...uncompiled,
  name: 'paginated-query, through React Compiler',
  file: 'paginatedQueryCompiled.mjs',
  Pager,
}
