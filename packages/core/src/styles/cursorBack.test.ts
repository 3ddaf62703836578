import { describe, expect, it } from 'vitest'

import { answer, items } from './__fixtures__/answer.ts'
import { PaginationError } from '../error/PaginationError.ts'
import { cursor } from './cursor.ts'

describe('a cursor of the page before', () => {
  const style = cursor({
    cursor: 'after',
    size: 'size',
    rows: 'rows',
    next: 'next',
    previous: 'before',
    hasMore: 'more',
    back: { cursor: 'before' },
  })
  const read = (target: string | null, more: boolean) =>
    style.read(answer({ rows: items('c'), next: more ? 'n' : null, before: 'b', more }), {
      target,
      pageSize: 1,
    })

  it('is none on the first page, although some servers name one', () => {
    expect(read(null, true).previous).toBeNull()
    expect(read('a', true).previous).toBe('<b')
  })

  it('is none where nothing precedes a page that was reached by going back', () => {
    expect(read('<x', false).previous).toBeNull()
    expect(read('<x', true).previous).toBe('<b')
  })
})

describe('a server that answers a dead cursor with the first page', () => {
  const laravel = cursor({
    cursor: 'cursor',
    size: 'per_page',
    rows: 'data',
    next: 'next_cursor',
    previous: 'prev_cursor',
    pageSize: 'per_page',
    restarts: true,
  })
  const body = { data: items('a'), per_page: 15, next_cursor: 'n', prev_cursor: null }
  const read = (target: string | null) => laravel.read(answer(body), { target, pageSize: 100 })

  it('is caught by the missing way back', () => {
    expect(() => read('gone')).toThrow(PaginationError)
    expect(() => read('gone')).toThrow(/`prev_cursor` is empty/)
    try {
      read('gone')
    } catch (error) {
      expect(error).toMatchObject({ refusal: 'cursorExpired', field: 'prev_cursor' })
    }
  })

  it('is believed with an empty page, after which nothing can be lost', () => {
    const empty = { ...body, data: [], next_cursor: null }
    expect(laravel.read(answer(empty), { target: 'x', pageSize: 15 })).toMatchObject({
      items: [],
      hasNext: false,
    })
  })

  it('is believed on the first page, and on the way back to it', () => {
    expect(read(null)).toMatchObject({ next: 'n', previous: null, pageSize: 15 })
    expect(read('<n')).toMatchObject({ next: 'n', previous: null })
  })
})
