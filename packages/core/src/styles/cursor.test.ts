import { expect, it } from 'vitest'

import { cursor } from './cursor.ts'

const style = cursor({
  cursor: 'page[start_cursor]',
  size: 'page[limit]',
  rows: 'data',
  next: 'page.next_cursor',
  hasMore: 'page.has_more',
  total: 'page.total_count',
})
const rows = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
const read = (body: unknown, target: string | null = null) =>
  style.read(
    { status: 200, headers: new Headers(), body, url: 'https://api.example.com/projects' },
    { target, pageSize: 2 },
  )

it('leaves the cursor out for the first page', () => {
  expect(style.ask(null, 100)).toEqual({ 'page[start_cursor]': null, 'page[limit]': 100 })
  expect(style.ask('WyJj', 100)).toEqual({ 'page[start_cursor]': 'WyJj', 'page[limit]': 100 })
})

it.each([
  [
    'a cursor and a flag that agree',
    { data: rows(2), page: { next_cursor: 'b', has_more: true, total_count: 9 } },
    { next: 'b', hasNext: true, evidence: 'cursor' },
  ],
  [
    'a short page with a cursor',
    { data: rows(1), page: { next_cursor: 'b', has_more: true } },
    { next: 'b', hasNext: true },
  ],
  [
    'an empty page with a cursor',
    { data: [], page: { next_cursor: 'b', has_more: true } },
    { next: 'b', hasNext: true },
  ],
  [
    'no cursor',
    { data: rows(2), page: { next_cursor: null, has_more: false } },
    { next: null, hasNext: false, evidence: 'cursor' },
  ],
  ['an empty cursor', { data: rows(2), page: { next_cursor: '' } }, { next: null, hasNext: false }],
  ['a numeric cursor', { data: rows(2), page: { next_cursor: 17 } }, { next: '17', hasNext: true }],
  [
    'a cursor though nothing more is promised: the end',
    { data: rows(2), page: { next_cursor: 'b', has_more: false } },
    { next: null, hasNext: false },
  ],
  [
    'a promise of more without a cursor: the end',
    { data: rows(2), page: { next_cursor: null, has_more: true } },
    { next: null, hasNext: false },
  ],
  [
    'no word of pages',
    { data: rows(2) },
    { next: null, hasNext: null, evidence: 'none', pageSize: 2, total: null },
  ],
  [
    'no word of pages and more rows than asked for',
    { data: rows(5) },
    {
      next: null,
      hasNext: false,
      evidence: 'wholeList',
      pageSize: null,
      total: { count: 5, precision: 'exact' },
    },
  ],
])('reads %s', (_, body, expected) => expect(read(body)).toMatchObject(expected))

it('ends where the next cursor is the one that was asked for', () => {
  expect(read({ data: rows(2), page: { next_cursor: 'a' } }, 'a')).toMatchObject({
    next: null,
    hasNext: false,
  })
})
