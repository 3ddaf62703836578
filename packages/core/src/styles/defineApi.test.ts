import { expect, it } from 'vitest'

import { defineApi } from './defineApi.ts'
import { pageNumber } from './pageNumber.ts'

const define = (pageSize: { default: number; min: number; max: number }, reachableRows?: number) =>
  defineApi({
    name: 'Shop',
    baseUrl: 'https://api.shop.test',
    style: pageNumber({ page: 'page', size: 'size', reachableRows }),
    pageSize,
  })

it.each([
  [{ default: 20, min: 1, max: 100 }],
  [{ default: 100, min: 100, max: 100 }],
  [{ default: 1, min: 1, max: 1 }],
])('takes the page sizes %o', (pageSize) => {
  expect(define(pageSize).pageSize).toBe(pageSize)
})

it.each([
  [{ default: 20, min: 0, max: 100 }, /1 ≤ min ≤ default ≤ max/],
  [{ default: 200, min: 1, max: 100 }, /1 ≤ min ≤ default ≤ max/],
  [{ default: 10.5, min: 1, max: 100 }, /whole numbers/],
  [{ default: 20, min: 1.5, max: 100 }, /whole numbers/],
  [{ default: NaN, min: 1, max: 100 }, /whole numbers/],
  [{ default: '20' as unknown as number, min: 1, max: 100 }, /whole numbers/],
  [{ default: 20, min: 1, max: Infinity }, /the largest page that the app wants to ask for/],
])('refuses the page sizes %o', (pageSize, message) => {
  expect(() => define(pageSize)).toThrow(message)
  expect(() => define(pageSize)).toThrow(expect.objectContaining({ field: 'pageSize' }))
})
