import { expect, it } from 'vitest'

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
  [cursorNav({ page: 3 }), 0, 'Page 3', 'Page 3'],
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
