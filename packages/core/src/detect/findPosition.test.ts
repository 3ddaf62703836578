import { expect, it } from 'vitest'

import { detectStyle } from './detectStyle.ts'

const rows = (count: number): { id: number }[] =>
  Array.from({ length: count }, (_, index) => ({ id: index }))

/** The place of the total that an answer is taken to give. */
const totalOf = (query: string, body: object): unknown => {
  const { style } = detectStyle({ url: `https://x.test/list?${query}`, body })
  return { total: undefined, ...style?.dialect }.total
}

it.each([
  ['page=2&limit=20', { items: rows(20), count: 20 }],
  ['page=3&limit=20', { items: rows(5), count: 25 }],
  ['page=2', { items: rows(20), count: 20 }],
  ['page=1&size=20&sort=a', { content: rows(20), page: { totalElements: 20 } }],
  ['offset=40&limit=20', { items: rows(20), total: 20 }],
  ['offset=40', { items: rows(1), total: 40 }],
  ['limit=20', { items: rows(20), count: 20, next: '/list?page=3&limit=20' }],
  ['limit=20', { items: rows(20), count: 20, next: '/list?offset=40&limit=20' }],
  ['', { items: rows(20), count: 20, page: 2 }],
])('what is fewer than the rows up to the end of a page is no total: %s', (query, body) => {
  expect(totalOf(query, body)).toBeUndefined()
})

it.each([
  ['page=2&limit=20', { items: rows(20), count: 40 }],
  ['page=3&limit=20', { items: rows(5), count: 45 }],
  ['page=1&limit=20', { items: rows(20), count: 20 }],
  ['page=0&size=20', { items: rows(20), count: 20 }],
  ['offset=40&limit=20', { items: rows(1), count: 41 }],
  ['limit=20', { items: rows(20), count: 21, next: '/list?page=2&limit=20' }],
  // The server used fewer rows than were asked for, and says so.
  ['page=2&limit=1000', { items: rows(50), count: 150, per_page: 100 }],
  // Beyond the end nothing stands before the page.
  ['page=9&limit=20', { items: [], count: 20 }],
  // Rows are counted from 1.
  ['startIndex=11&count=10', { Resources: rows(1), count: 11 }],
])('what may be all rows is the total: %s', (query, body) => {
  expect(totalOf(query, body)).toBe('count')
})

it('prefers a total that can be to a better name for one that can’t', () => {
  expect(totalOf('page=2&limit=20', { items: rows(20), total: 20, count: 437 })).toBe('count')
})

it('says what it took for no total', () => {
  const url = 'https://x.test/list?page=2&limit=20'
  const { confidence, doubts } = detectStyle({ url, body: { items: rows(20), count: 20 } })
  expect(confidence).toBe('thin')
  expect(doubts).toContain(
    '`count` is 20, but this page would end at row 40: it is taken for no total.',
  )
})

it.each([
  ['startIndex=11&count=10', { totalResults: 45, Resources: rows(10) }, 'startIndex=11'],
  ['startIndex=1&count=10', { totalResults: 45, Resources: rows(10) }, 'startIndex=1'],
  [
    '',
    { totalResults: 45, startIndex: 11, itemsPerPage: 10, Resources: rows(10) },
    'startIndex=11',
  ],
  ['limit=10', { total: 45, items: rows(10), next: '/list?start=21&limit=10' }, 'start=21'],
  ['start=101&limit=500', { total: 450, items: rows(100), per_page: 100 }, 'start=101'],
])('doubts an offset that counts rows from 1: %s', (query, body, param) => {
  const { name, confidence, doubts } = detectStyle({ url: `https://x.test/list?${query}`, body })
  expect(name).toBe('offsets')
  expect(confidence).toBe('thin')
  expect(doubts).toContain(
    `\`${param}\` seems to count rows from 1, which \`offset\` can't: it skips rows from 0. Write such a style by hand.`,
  )
})

it.each(['offset=0&limit=10', 'offset=20&limit=10', 'offset=7&limit=1', 'offset=25&limit=10'])(
  'believes an offset that counts rows from 0: %s',
  (query) => {
    const url = `https://x.test/list?${query}`
    const { confidence, doubts } = detectStyle({ url, body: { total: 45, items: rows(1) } })
    expect(doubts).toEqual([])
    expect(confidence).toBe('strong')
  },
)
