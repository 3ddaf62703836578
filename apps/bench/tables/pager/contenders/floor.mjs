import { createElement } from 'react'

/** What can't be done without: seven pages, no gaps, no names, no looks. @type {import('../contenders.mjs').PagerView} */
export function Pager({ page, pageCount, onPageChange }) {
  const from = Math.max(1, Math.min(page - 3, pageCount - 6))
  const button = (/** @type {number} */ to, /** @type {string} */ text) =>
    createElement(
      'button',
      {
        key: text,
        type: 'button',
        'aria-current': text === String(page) ? 'page' : undefined,
        onClick: () => onPageChange(to),
      },
      text,
    )
  return createElement(
    'nav',
    null,
    button(page - 1, '‹'),
    Array.from({ length: 7 }, (_, index) => button(from + index, String(from + index))),
    button(page + 1, '›'),
  )
}

/** @type {import('../contenders.mjs').PagerContender} */
export const contender = {
  name: 'floor: buttons, nothing else',
  file: 'floor.mjs',
  Pager,
  styles: [],
  previous: 'button:first-child',
  current: '[aria-current=page]',
  next: 'button:last-child',
}
