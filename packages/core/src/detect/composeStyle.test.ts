import { describe, expect, it } from 'vitest'

import { detectStyle } from './detectStyle.ts'

const rows = (count: number): { id: number }[] =>
  Array.from({ length: count }, (_, index) => ({ id: index }))

describe('where the evidence is thin, it says so', () => {
  it('positions that are there on every page, and a flag', () => {
    const detected = detectStyle({
      url: 'https://acme.test/api/v2/tickets?page[size]=3&page[after]=abc',
      body: {
        tickets: rows(3),
        meta: { has_more: true, after_cursor: 'ghi', before_cursor: 'def' },
      },
    })
    expect(detected.definition).toContain(
      `style: cursor({ cursor: 'page[after]', size: 'page[size]', rows: 'tickets', endCursor: 'meta.after_cursor', startCursor: 'meta.before_cursor', back: { cursor: 'page[before]' }, hasMore: 'meta.has_more' }),`,
    )
    expect(detected.doubts).toEqual(['The parameter that goes back is guessed as `page[before]`.'])
  })

  it.each([
    ['no address', { body: { items: rows(3), total: 10 } }, /page number is guessed as `page`/],
    [
      'no size',
      { url: 'https://x.test/a?page=2', body: { items: rows(3), total: 9 } },
      /add `size`/,
    ],
    ['nothing but rows', { body: rows(3) }, /may hold the whole list/],
    ['two arrays', { body: { a: rows(3), b: rows(1), next_cursor: 'x' } }, /may also be `b`/],
    [
      'an echo of what was asked',
      { body: { startAt: 3, maxResults: 3, total: 10, values: rows(3) } },
      /`startAt`, as a field of the answer is called/,
    ],
    [
      'no cursor but the last row',
      { url: 'https://x.test/a?after=7&limit=3', body: { items: rows(3), more: true } },
      /the last row's `id` is taken for it/,
    ],
    ['no cursor asked for', { body: { items: rows(3), next_page_token: 'x' } }, /`page_token`/],
  ])('%s', (_, answer, doubt) => {
    const { confidence, doubts } = detectStyle(answer)
    expect(confidence).toBe('thin')
    expect(doubts.join('\n')).toMatch(doubt)
  })
})
