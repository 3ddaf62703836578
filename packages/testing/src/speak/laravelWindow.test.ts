import { expect, it } from 'vitest'

import { laravelWindow } from './laravelWindow.ts'

it.each([
  [1, 1, '1'],
  [1, 13, '1 2 3 4 5 6 7 8 9 10 11 12 13'],
  [1, 14, '1 2 3 4 5 6 7 8 9 10 ... 13 14'],
  [7, 118, '1 2 3 4 5 6 7 8 9 10 ... 117 118'],
  [8, 118, '1 2 ... 5 6 7 8 9 10 11 ... 117 118'],
  [111, 118, '1 2 ... 108 109 110 111 112 113 114 ... 117 118'],
  [112, 118, '1 2 ... 109 110 111 112 113 114 115 116 117 118'],
  [500, 118, '1 2 ... 109 110 111 112 113 114 115 116 117 118'],
])('page %i of %i: %s', (page, lastPage, drawing) => {
  expect(laravelWindow(page, lastPage).join(' ')).toBe(drawing)
})
