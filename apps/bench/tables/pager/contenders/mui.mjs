import MuiPagination from '@mui/material/Pagination'
import { createElement } from 'react'

/** @type {import('../contenders.mjs').PagerView} */
export function Pager({ page, pageCount, onPageChange }) {
  return createElement(MuiPagination, {
    page,
    count: pageCount,
    onChange: (_event, to) => onPageChange(to),
  })
}

/** @type {import('../contenders.mjs').PagerContender} */
export const contender = {
  name: 'MUI',
  file: 'mui.mjs',
  Pager,
  package: '@mui/material',
  // In its JavaScript.
  styles: [],
  previous: '[aria-label="Go to previous page"]',
  current: '[aria-current=page]',
  next: '[aria-label="Go to next page"]',
}
