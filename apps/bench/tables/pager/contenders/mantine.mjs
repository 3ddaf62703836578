import { MantineProvider, Pagination } from '@mantine/core'
import { createElement } from 'react'

/** @type {import('../contenders.mjs').PagerView} */
export function Pager({ page, pageCount, onPageChange }) {
  return createElement(
    MantineProvider,
    null,
    createElement(Pagination, { value: page, total: pageCount, onChange: onPageChange }),
  )
}

/** @type {import('../contenders.mjs').PagerContender} */
export const contender = {
  name: 'Mantine',
  file: 'mantine.mjs',
  Pager,
  package: '@mantine/core',
  styles: [
    'baseline',
    'default-css-variables',
    'global',
    'UnstyledButton',
    'Group',
    'Pagination',
  ].map((file) => `@mantine/core/styles/${file}.css`),
  previous: '.mantine-Pagination-control:first-child',
  current: '[aria-current=page]',
  next: '.mantine-Pagination-control:last-child',
}
