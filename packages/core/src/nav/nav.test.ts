import { describe, expect, it, vi } from 'vitest'

import { numberedNav } from './numberedNav.ts'

describe('numberedNav', () => {
  it('says where we are', () => {
    const nav = numberedNav({
      page: 2,
      pageCount: 118,
      goTo: vi.fn(),
      total: { count: 3531, precision: 'exact' },
      pageSize: 30,
    })
    expect(nav).toMatchObject({
      kind: 'numbered',
      range: { from: 31, to: 60 },
      hasPrevious: true,
      hasNext: true,
      isPending: false,
      failed: null,
    })
  })

  it.each([
    [1, 3, false, true],
    [3, 3, true, false],
    [7, null, true, null],
  ])('on page %i of %s has a previous: %s, a next: %s', (page, pageCount, hasPrevious, hasNext) => {
    expect(numberedNav({ page, pageCount, goTo: vi.fn() })).toMatchObject({ hasPrevious, hasNext })
  })

  it('keeps moves inside the list', () => {
    const goTo = vi.fn<(page: number) => void>()
    const first = numberedNav({ page: 1, pageCount: 3, goTo })
    const last = numberedNav({ page: 3, pageCount: 3, goTo })
    first.goPrevious()
    last.goNext()
    expect(goTo).not.toHaveBeenCalled()
    first.goTo(0)
    first.goTo(99)
    first.goNext()
    last.goPrevious()
    last.goFirst()
    expect(goTo.mock.calls).toEqual([[1], [3], [2], [2], [1]])
  })
})
