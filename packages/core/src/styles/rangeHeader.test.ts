import { expect, it } from 'vitest'

import { rangeHeader } from './rangeHeader.ts'

const rows = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
const read = (range: string, count: number, target: number) =>
  rangeHeader().read(
    {
      status: 206,
      headers: new Headers({ 'Content-Range': range }),
      body: rows(count),
      url: 'https://api.example.com/films',
    },
    { target, pageSize: 25 },
  )

it('asks in headers and in no parameter', () => {
  const style = rangeHeader()
  expect(style.ask(3, 25)).toEqual({})
  expect(style.headers?.(3, 25)).toEqual({ 'Range-Unit': 'items', Range: '50-74' })
  expect(rangeHeader({ unit: 'rows' }).headers?.(1, 10)).toEqual({
    'Range-Unit': 'rows',
    Range: '0-9',
  })
})

it('reads its place from Content-Range', () => {
  expect(read('25-49/3573', 25, 2)).toMatchObject({
    total: { count: 3573, precision: 'exact' },
    pageCount: 143,
    next: 3,
    previous: 1,
    hasNext: true,
    evidence: 'total',
  })
  expect(read('3550-3572/3573', 23, 143)).toMatchObject({ hasNext: false, next: null })
})
