import { describe, expect, it } from 'vitest'

import { answer, rows } from './__fixtures__/answer.ts'
import { pageNumber } from './pageNumber.ts'
import { header, link } from './place.ts'

const inHeaders = pageNumber({
  page: 'page',
  size: 'per_page',
  total: header('Total'),
  pageSize: header('Per-Page'),
  next: link('next'),
  last: link('last'),
})
const inBody = pageNumber({
  page: 'page',
  size: 'page_size',
  rows: 'data',
  total: 'item_count',
  pageCount: 'page_count',
})

describe('the size that the server used', () => {
  it.each([
    [
      'is what it says',
      inHeaders,
      { target: 1, pageSize: 10_000 },
      answer(rows(100), { Total: '150', 'Per-Page': '100' }),
      100,
      2,
    ],
    [
      'follows from counts on a full page',
      inBody,
      { target: 1, pageSize: 250 },
      answer({ data: rows(100), item_count: 350, page_count: 4 }),
      100,
      4,
    ],
    [
      'follows from counts on the last page',
      inBody,
      { target: 4, pageSize: 250 },
      answer({ data: rows(50), item_count: 350, page_count: 4 }),
      100,
      4,
    ],
    [
      'is what was asked for where that explains the rows',
      inBody,
      { target: 3, pageSize: 25 },
      answer({ data: rows(10), item_count: 60, page_count: 3 }),
      25,
      3,
    ],
    [
      'follows from the total where the size is hidden',
      inHeaders,
      { target: 1, pageSize: 10_000 },
      answer(rows(100), { Total: '150' }),
      100,
      2,
    ],
  ])('%s', (_, style, asked, given, pageSize, pageCount) => {
    expect(style.read(given, asked)).toMatchObject({
      requestedSize: asked.pageSize,
      pageSize,
      pageCount,
    })
  })
})
