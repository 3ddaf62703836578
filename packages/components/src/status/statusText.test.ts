import { describe, expect, it } from 'vitest'

import { cursorNav, projectsNav } from '../__fixtures__/navs.ts'
import { english } from '../language/english.ts'
import { statusText } from './statusText.ts'

const count = (value: number, precision: 'exact' | 'estimate' | 'atLeast' = 'exact') => ({
  count: value,
  precision,
})
const unpaged = projectsNav({ pageSize: null, pageCount: 1, total: null })

const write = (value: number): string => value.toLocaleString('en')

it.each([
  [projectsNav(), undefined, '1–30 of 3,531', '1 to 30 of 3,531'],
  [projectsNav({ page: 118 }), undefined, '3,511–3,531 of 3,531', '3,511 to 3,531 of 3,531'],
  [projectsNav({ page: 2, pageSize: 1, itemCount: 1 }), undefined, '2 of 3,531', '2 of 3,531'],
  [
    projectsNav({ total: count(3500, 'estimate') }),
    undefined,
    '1–30 of about 3,500',
    '1 to 30 of about 3,500',
  ],
  [
    projectsNav({ total: count(10_000, 'atLeast') }),
    undefined,
    '1–30 of 10,000+',
    '1 to 30 of at least 10,000',
  ],
  [projectsNav({ total: null }), undefined, '1–30', '1 to 30'],
  [cursorNav({ total: count(3500, 'estimate') }), undefined, 'About 3,500', 'About 3,500'],
  [cursorNav({ total: count(10_000, 'atLeast') }), undefined, '10,000+', 'At least 10,000'],
  [cursorNav({ total: count(200) }), undefined, 'Page 4', 'Page 4'],
  [cursorNav({ total: count(200), page: null }), undefined, '200 in all', '200 in all'],
  [cursorNav(), undefined, 'Page 4', 'Page 4'],
  [cursorNav({ page: null }), undefined, '', ''],
  [
    projectsNav({ pageCount: 1, total: count(0), itemCount: 0 }),
    undefined,
    'No results',
    'No results',
  ],
  [cursorNav({ page: 1, hasPrevious: false, hasNext: false }), 0, 'No results', 'No results'],
  [cursorNav({ page: 3 }), 0, 'Page 3 is empty', 'Page 3 is empty'],
  [cursorNav({ page: null }), 0, 'This page is empty', 'This page is empty'],
  [unpaged, 14, '14 rows', '14 rows'],
  [unpaged, 1, '1 row', '1 row'],
  [unpaged, 0, 'No results', 'No results'],
  [
    projectsNav({ page: 1, total: null, failed: { page: 1, error: new Error('500') } }),
    undefined,
    '',
    '',
  ],
])('says what is known: case %#', (nav, itemCount, shown, spoken) => {
  expect(statusText({ nav, itemCount, messages: english.messages, write })).toEqual({
    shown,
    spoken,
  })
})

describe('statusText of what nobody knows', () => {
  const totals = [
    null,
    count(0),
    count(0, 'estimate'),
    count(0, 'atLeast'),
    count(3531),
    count(3500, 'estimate'),
    count(10_000, 'atLeast'),
  ]
  const navs = totals.flatMap((total) => [
    ...[null, 0, 1, 118].flatMap((pageCount) =>
      [null, 30].flatMap((pageSize) =>
        [undefined, 0, 30].map((itemCount) =>
          projectsNav({ page: 1, pageCount, pageSize, itemCount, total }),
        ),
      ),
    ),
    ...[null, 1, 4].map((page) => cursorNav({ page, total })),
  ])

  it('never makes up a number [behaviour-unknown-totals]', () => {
    for (const nav of navs) {
      for (const itemCount of [undefined, 0, 30]) {
        const { shown, spoken } = statusText({
          nav,
          itemCount,
          messages: english.messages,
          write,
        })
        const said = `${shown}. ${spoken}`
        expect(said).not.toMatch(/-\d|NaN|Infinity|null|undefined/)
        expect(said).not.toMatch(/\b0[–+]|0 to 0|(of|about|at least|all) 0\b/i)
        expect(said).not.toMatch(/Page \d+ of/)
      }
    }
  })
})
