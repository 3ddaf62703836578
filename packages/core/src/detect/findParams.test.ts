import { describe, expect, it } from 'vitest'

import { detectStyle } from './detectStyle.ts'

const items = [{ id: 1 }, { id: 2 }, { id: 3 }]
const detect = (query: string, facts: object): ReturnType<typeof detectStyle> =>
  detectStyle({ url: `https://x.test/list?${query}`, body: { items, ...facts } })

describe('of two parameters that may ask for a page', () => {
  it.each([
    ['since=2024-01-01&page=2&limit=3', 'page numbers', 'page=2', 'since=2024-01-01'],
    [
      'after=2024-01-01T00:00:00Z&offset=3&limit=3',
      'offsets',
      'offset=3',
      'after=2024-01-01T00:00:00Z',
    ],
    ['cursor=abc&page=2&limit=3', 'a cursor', 'cursor=abc', 'page=2'],
    ['since=7&page=2&limit=3', 'a cursor', 'since=7', 'page=2'],
    ['since=2024-01-01&page=&limit=3', 'a cursor', 'since=2024-01-01', 'page='],
  ])('%s makes %s, and names the other', (query, name, taken, other) => {
    const detected = detect(query, { total: 10, next_cursor: 'def' })
    expect(detected).toMatchObject({ name, confidence: 'thin' })
    expect(detected.doubts).toEqual([
      `\`${other}\` stands beside \`${taken}\` and may ask for the page as well: the address of the next page would tell.`,
    ])
  })

  it('one that asks for the next page too stays in doubt', () => {
    const { name, doubts } = detect('limit=3', { next: '/list?page=2&after=abc&limit=3' })
    expect(name).toBe('page numbers')
    expect(doubts.join()).toContain('`after=abc` stands beside `page=2`')
  })

  it('a date that moves on in the address of the next page is a cursor', () => {
    const next = '/list?since=2024-02-01&limit=3'
    expect(detect('since=2024-01-01&page=2&limit=3', { next }).name).toBe('a cursor')
  })

  it('one that stands still from page to page is a filter', () => {
    const { name, doubts } = detect('since=2024-01-01&page=2&limit=3', {
      next: '/list?since=2024-01-01&page=3&limit=3',
    })
    expect(name).toBe('page numbers')
    expect(doubts).toEqual([])
    const { definition } = detect('since=7&limit=3', { next: '/list?since=7&limit=3&page_token=b' })
    expect(definition).toContain("cursor: 'page_token'")
  })
})

describe('a number in the answer that is called like a parameter', () => {
  it('is taken for its echo, in doubt', () => {
    const { name, doubts, evidence } = detect('', { skip: 3, top: 3, total: 10 })
    expect(name).toBe('offsets')
    expect(evidence).toContain('`skip=3` stands in the answer.')
    expect(doubts).toEqual([
      'The parameter for the offset is guessed as `skip`, as a field of the answer is called: the address that was asked for would tell.',
      'The parameter for the page size is guessed as `top`, as a field of the answer is called: the address that was asked for would tell.',
    ])
  })

  it('yields to what was asked for', () => {
    const { definition, doubts } = detect('p=2&n=3', { page: 2, limit: 3, total: 10 })
    expect(definition).toContain("pageNumber({ page: 'p', size: 'n',")
    expect(doubts).toEqual([])
    expect(detect('page=2&per_page=3', { from: 4, to: 6, total: 10 }).name).toBe('page numbers')
  })

  it('leaves the size of a cursor in doubt', () => {
    expect(detect('cursor=abc', { limit: 3, next_cursor: 'def' }).doubts).toEqual([
      "Which parameter asks for the page size isn't to be seen: check `size`.",
    ])
  })

  it.each([
    ['text', { body: { items, skip: '3', total: 10 } }],
    ['a header', { body: { items, total: 10 }, headers: { skip: '3' } }],
  ])('is none where it is %s', (_, answer) => {
    expect(detectStyle(answer).name).toBe('page numbers')
  })
})
