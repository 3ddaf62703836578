import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Page } from '../page/page.ts'
import { learnExtent, refuseExtent, resizedExtent, rowCount, unknownExtent } from './listExtent.ts'

/** A page of ten rows in the middle of a list of 95. */
const answer = (target: number, more: Partial<Page<unknown, number>> = {}, rows = 10) => ({
  items: Array.from({ length: rows }, (_, index) => index),
  target,
  requestedSize: 10,
  pageSize: 10,
  total: { count: 95, precision: 'exact' as const },
  pageCount: 10,
  next: target + 1,
  previous: null,
  hasNext: true,
  evidence: 'total' as const,
  ...more,
})
const uncounted = { total: null, pageCount: null }
const extentOf = (...pages: Page<unknown, number>[]) =>
  pages.reduce((extent, page, at) => learnExtent(extent, page, at), unknownExtent(10))

// Before the facts below are asked, which warns once.
const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
beforeEach(() => void warn.mockClear())
afterAll(() => warn.mockRestore())

it('tells the developer of a list whose length is not known', async () => {
  vi.resetModules()
  const fresh = await import('./listExtent.ts')
  fresh.learnExtent(unknownExtent(10), answer(1, uncounted), 1)
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('says no total'))
})

describe('how many rows there are', () => {
  it.each([
    ['nothing is known: the first page', unknownExtent(10), 10],
    ['it begins at row 25: as far as its page', unknownExtent(10, 25), 30],
    ['it begins at no row: the first page', unknownExtent(10, NaN), 10],
    ['an exact total', extentOf(answer(1)), 95],
    ['an empty list', extentOf(answer(1, { total: { count: 0, precision: 'exact' } }, 0)), 0],
    ['fewer can be reached', extentOf(answer(1, { pageCount: 4 })), 40],
    ['pages alone are counted', extentOf(answer(1, { total: null, pageCount: 7 })), 70],
    ['nothing is counted: a page more than is known', extentOf(answer(3, uncounted)), 40],
    [
      'the server stopped counting before',
      extentOf(answer(3, { ...uncounted, total: { count: 20, precision: 'atLeast' } })),
      40,
    ],
    [
      'it guesses more',
      extentOf(answer(3, { ...uncounted, total: { count: 500, precision: 'estimate' } })),
      500,
    ],
    [
      'a guess turned out too high',
      extentOf(answer(4, { total: { count: 500, precision: 'estimate' }, hasNext: false }, 3)),
      33,
    ],
    ['the last page says so', extentOf(answer(3, { ...uncounted, hasNext: false }, 4)), 24],
    [
      'an empty page ends it',
      extentOf(answer(3, uncounted), answer(4, { ...uncounted, hasNext: false }, 0)),
      30,
    ],
    [
      'who came beyond the end has the first page to look at',
      extentOf(answer(50, { ...uncounted, hasNext: false }, 0)),
      10,
    ],
    [
      'rows were added after the end',
      extentOf(answer(3, { ...uncounted, hasNext: false }, 4), answer(3, uncounted)),
      40,
    ],
    [
      'rows were taken away',
      extentOf(answer(6, uncounted), answer(2, { ...uncounted, hasNext: false }, 3)),
      13,
    ],
    [
      'the server ignores paging',
      extentOf(answer(1, { pageSize: null, pageCount: 1, hasNext: false }, 95)),
      95,
    ],
    ['a page was refused', refuseExtent(extentOf(answer(3, uncounted)), 4), 30],
  ])('%s', (_, extent, rows) => {
    expect(rowCount(extent)).toBe(rows)
  })

  it('is what the newest answer says, in whatever order they are read', () => {
    const [before, now] = [answer(1), answer(2, { total: { count: 99, precision: 'exact' } })]
    const extent = learnExtent(learnExtent(unknownExtent(10), now, 2), before, 1)
    expect(rowCount(extent)).toBe(99)
  })

  it('is what news say, whatever the time', () => {
    const [ahead, now] = [answer(1), answer(2, { total: { count: 99, precision: 'exact' } })]
    const extent = learnExtent(learnExtent(unknownExtent(10), ahead, 9000), now, 1, true)
    expect(rowCount(extent)).toBe(99)
  })

  it('does not depend on the size', () => {
    expect(rowCount(resizedExtent(extentOf(answer(1)), unknownExtent(25)))).toBe(95)
  })
})

describe('the size that rows are counted by', () => {
  const cut = (target: number, pageSize: number, rows: number) =>
    answer(target, { requestedSize: 500, pageSize, pageCount: null }, rows)

  it.each([
    ['the one asked for before an answer', [], 500],
    ['the one that the server used', [cut(1, 100, 100)], 100],
    ['that of a full page, not what explains a short one', [cut(1, 100, 100), cut(9, 84, 84)], 100],
    ['that of a full page, after a short one', [cut(9, 84, 84), cut(1, 100, 100)], 100],
    ['the newest of short pages', [cut(1, 500, 84), cut(1, 100, 80)], 100],
    ['what it was where an answer has no rows', [cut(1, 100, 100), cut(9, 500, 0)], 100],
  ])('is %s', (_, pages, size) => {
    const extent = pages.reduce<ReturnType<typeof unknownExtent>>(
      (known, page, at) => learnExtent(known, page, at),
      unknownExtent(500),
    )
    expect(extent.pageSize).toBe(size)
  })
})

it('is the same value where answers say nothing new', () => {
  const pages = [answer(1), answer(2)]
  const extent = extentOf(...pages)
  const again = pages.reduce((known, page, at) => learnExtent(known, page, at), extent)
  expect(again).toBe(extent)
})
