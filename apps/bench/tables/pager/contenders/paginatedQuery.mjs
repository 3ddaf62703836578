import { Pager as PaginatedQueryPager } from '@paginated-query/components'
import { createElement } from 'react'

/** @type {import('../contenders.mjs').PagerView} */
export function Pager(props) {
  return createElement(PaginatedQueryPager, props)
}

/** @type {import('../contenders.mjs').PagerContender} */
export const contender = {
  name: 'paginated-query',
  file: 'paginatedQuery.mjs',
  Pager,
  package: '@paginated-query/components',
  styles: ['@paginated-query/components/styles.css'],
  previous: '[data-pq=previous]',
  current: '[aria-current=page]',
  next: '[data-pq=next]',
}
