import { createElement } from 'react'
import commonJs from 'react-paginate'

// Its types speak of a module, its script is CommonJS.
const ReactPaginate = /** @type {{ default?: typeof commonJs }} */ (commonJs).default ?? commonJs

/** @type {import('../contenders.mjs').PagerView} */
export function Pager({ page, pageCount, onPageChange }) {
  return createElement(ReactPaginate, {
    pageCount,
    forcePage: page - 1,
    onPageChange: ({ selected }) => onPageChange(selected + 1),
  })
}

/** @type {import('../contenders.mjs').PagerContender} */
export const contender = {
  name: 'react-paginate',
  file: 'reactPaginate.mjs',
  Pager,
  package: 'react-paginate',
  styles: [],
  previous: '.previous > a',
  current: '[aria-current=page]',
  next: '.next > a',
}
