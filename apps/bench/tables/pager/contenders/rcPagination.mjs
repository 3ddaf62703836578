import RcPagination from 'rc-pagination'
import { createElement } from 'react'

/** @type {import('../contenders.mjs').PagerView} */
export function Pager({ page, pageCount, onPageChange }) {
  return createElement(RcPagination, {
    current: page,
    pageSize: 10,
    total: pageCount * 10,
    onChange: onPageChange,
  })
}

/** @type {import('../contenders.mjs').PagerContender} */
export const contender = {
  name: 'rc-pagination',
  file: 'rcPagination.mjs',
  Pager,
  package: 'rc-pagination',
  styles: ['rc-pagination/assets/index.css'],
  previous: '.rc-pagination-prev',
  current: '.rc-pagination-item-active',
  next: '.rc-pagination-next',
}
