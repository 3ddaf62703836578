import { describe, expect, it } from 'vitest'

import type { Page } from '../page/page.ts'
import { editedCount, type CountChange } from './editedCount.ts'
import { recount } from './recount.ts'

const gone = (isCounted: boolean | null, before: number | null = 95): CountChange => ({
  by: -1,
  isCounted,
  before,
})
const added = (isCounted: boolean | null, before: number | null = 95): CountChange => ({
  by: 1,
  isCounted,
  before,
})

describe('the total with edits', () => {
  it.each([
    ['nothing is edited', 95, [], 95],
    ['the answer is older than a removal', 95, [gone(false, null)], 94],
    ['the answer may know a removal, and does not', 95, [gone(null)], 94],
    ['the answer may know a removal, and does', 94, [gone(null)], 94],
    ['an inserted row is there', 96, [added(true)], 96],
    ['it knows one of two removals', 94, [gone(null), gone(null, 94)], 93],
    ['it knows both', 93, [gone(null), gone(null, 94)], 93],
    ['it knows one, and still holds the other row', 94, [gone(null), gone(false, 94)], 93],
    ['it knows the insertion, and not the removal', 96, [added(null), gone(null, 96)], 95],
    ['it knows the removal, and not the insertion', 94, [added(null), gone(null, 96)], 95],
    ['it holds the inserted row, and knows the removal', 95, [added(true), gone(null, 96)], 95],
    [
      'a later insertion is settled, and a removal is not known',
      96,
      [gone(null), added(true, null)],
      95,
    ],
    ['others added rows before it knew', 97, [gone(false)], 96],
    ['nobody knows what there was before', 94, [gone(null, null)], 93],
    ['more is taken away than there was', 0, [gone(false, 0)], 0],
  ] as const)('where %s', (_, count, changes, shown) => {
    expect(editedCount(count, changes)).toBe(shown)
  })
})

const page: Page<{ id: number }, number> = {
  items: [{ id: 1 }],
  target: 10,
  requestedSize: 10,
  pageSize: 10,
  total: { count: 91, precision: 'exact' },
  pageCount: 10,
  next: null,
  previous: 9,
  hasNext: false,
  evidence: 'pageCount',
}

describe('a page that is counted anew', () => {
  it('has as many pages as the rows fill', () => {
    expect(recount({ ...page, items: [] }, 90)).toMatchObject({
      total: { count: 90 },
      pageCount: 9,
    })
    expect(recount(page, 101).pageCount).toBe(11)
  })

  it('is itself one of them while it has rows', () => {
    expect(recount(page, 90).pageCount).toBe(10)
  })

  it('keeps a page count that the total does not fill', () => {
    expect(recount({ ...page, pageCount: 5 }, 90).pageCount).toBe(5)
    expect(recount({ ...page, pageCount: null }, 90).pageCount).toBeNull()
  })

  it.each(['atLeast', 'estimate'] as const)('keeps a total that is %s', (precision) => {
    const guessed = { ...page, total: { count: 91, precision } }
    expect(recount(guessed, 90)).toBe(guessed)
  })

  it('leads on where the server said', () => {
    expect(
      recount<unknown, number>({ ...page, target: 9, next: 10, hasNext: true }, 90),
    ).toMatchObject({
      next: 10,
      hasNext: true,
    })
  })
})
