import { describe, expect, it } from 'vitest'

import { pageRange } from './pageRange.ts'
import { clampPageSize, pageSizeChoices } from './pageSize.ts'

const exact = (count: number) => ({ count, precision: 'exact' as const })

describe('pageRange', () => {
  it.each([
    ['a full page', { page: 2, pageSize: 30, itemCount: 30, total: null }, { from: 31, to: 60 }],
    [
      'a short last page',
      { page: 118, pageSize: 30, total: exact(3531) },
      { from: 3511, to: 3531 },
    ],
    [
      'the rows on screen rather than a total that moved',
      { page: 1, pageSize: 30, itemCount: 30, total: exact(29) },
      { from: 1, to: 30 },
    ],
    ['no rows', { page: 1, pageSize: 30, itemCount: 0, total: exact(0) }, null],
    ['nothing beyond the end', { page: 9, pageSize: 30, total: exact(31) }, null],
    [
      'a list that does not page',
      { page: 1, pageSize: null, itemCount: 14, total: exact(14) },
      { from: 1, to: 14 },
    ],
    [
      'nothing where neither size nor rows are known',
      { page: 1, pageSize: null, total: null },
      null,
    ],
  ])('is that of %s', (_, options, expected) => expect(pageRange(options)).toEqual(expected))
})

describe('clampPageSize', () => {
  const limits = { default: 30, min: 1, max: 100 }
  it.each([
    [500, 100],
    [0, 1],
    [-3, 1],
    [25.7, 25],
    [Number.NaN, 30],
    [Infinity, 100],
  ])('brings %s to %s', (size, expected) => expect(clampPageSize(size, limits)).toBe(expected))
})

describe('pageSizeChoices', () => {
  it.each([
    [
      'ends with the maximum',
      { limits: { default: 10, min: 1, max: 250 }, current: 25 },
      [10, 25, 50, 100, 250],
    ],
    ['never exceeds it', { limits: { default: 10, min: 1, max: 40 }, current: 10 }, [10, 25, 40]],
    [
      'adds the size in use',
      { limits: { default: 30, min: 1, max: 100 }, current: 30 },
      [10, 25, 30, 50, 100],
    ],
    [
      'takes sizes of your own',
      { limits: { default: 5, min: 1, max: 100 }, current: 5, sizes: [5, 20, 500] },
      [5, 20, 100],
    ],
  ])('%s', (_, options, expected) => expect(pageSizeChoices(options)).toEqual(expected))
})
