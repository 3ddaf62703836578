import { Pagination } from '@ark-ui/react/pagination'
import { createElement } from 'react'

/** Put together as the first example of its documentation. @type {import('../contenders.mjs').PagerView} */
export function Pager({ page, pageCount, onPageChange }) {
  return createElement(
    Pagination.Root,
    { page, pageSize: 10, count: pageCount * 10, onPageChange: (to) => onPageChange(to.page) },
    createElement(Pagination.PrevTrigger, null, 'Previous'),
    createElement(Pagination.Context, {
      children: ({ pages }) =>
        pages.map((item, index) =>
          item.type === 'page'
            ? createElement(Pagination.Item, { key: index, ...item }, item.value)
            : createElement(Pagination.Ellipsis, { key: index, index }, '…'),
        ),
    }),
    createElement(Pagination.NextTrigger, null, 'Next'),
  )
}

/** @type {import('../contenders.mjs').PagerContender} */
export const contender = {
  name: 'Ark UI',
  file: 'ark.mjs',
  Pager,
  package: '@ark-ui/react',
  styles: [],
  previous: '[data-part=prev-trigger]',
  current: '[aria-current=page]',
  next: '[data-part=next-trigger]',
}
