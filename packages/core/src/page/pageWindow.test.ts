import { expect, it } from 'vitest'

import { clampPage, pageWindow, type WindowItem } from './pageWindow.ts'

const draw = (items: readonly WindowItem[], page: number): string =>
  items
    .map((item) => (item.type === 'gap' ? '…' : item.page === page ? `[${item.page}]` : item.page))
    .join(' ')

it.each([
  [{ page: 1, pageCount: 1 }, '[1]'],
  [{ page: 2, pageCount: 3 }, '1 [2] 3'],
  [{ page: 4, pageCount: 7 }, '1 2 3 [4] 5 6 7'],
  [{ page: 1, pageCount: 12 }, '[1] 2 3 4 5 … 12'],
  [{ page: 4, pageCount: 12 }, '1 2 3 [4] 5 … 12'],
  [{ page: 5, pageCount: 12 }, '1 … 4 [5] 6 … 12'],
  [{ page: 6, pageCount: 12 }, '1 … 5 [6] 7 … 12'],
  [{ page: 9, pageCount: 12 }, '1 … 8 [9] 10 11 12'],
  [{ page: 12, pageCount: 12 }, '1 … 8 9 10 11 [12]'],
  [{ page: 3, pageCount: 8, slots: 5 }, '1 2 [3] … 8'],
  [{ page: 4, pageCount: 8, slots: 5 }, '1 … [4] … 8'],
  [{ page: 6, pageCount: 12, slots: 9 }, '1 … 4 5 [6] 7 8 … 12'],
  [{ page: 5, pageCount: 12, slots: 8 }, '1 … 4 [5] 6 … 12'],
  [{ page: 3, pageCount: null }, '1 2 [3]'],
  [{ page: 50, pageCount: null }, '1 … 46 47 48 49 [50]'],
  [
    { page: 500_000_000, pageCount: 1_000_000_000 },
    '1 … 499999999 [500000000] 500000001 … 1000000000',
  ],
])('%o draws %s', (options, drawing) =>
  expect(draw(pageWindow(options), options.page)).toBe(drawing),
)

it('has the same length on every page, covers every page, and no gap hides just one', () => {
  for (const slots of [5, 6, 7, 9, 11]) {
    for (const pageCount of [1, 2, 6, 8, 9, 10, 13, 40]) {
      const lengths = new Set<number>()
      for (let page = 1; page <= pageCount; page += 1) {
        const items = pageWindow({ page, pageCount, slots })
        lengths.add(items.length)
        const covered = items.flatMap((item) =>
          item.type === 'page' ? [item.page, item.page] : [item.from, item.to],
        )
        expect([covered[0], covered.at(-1)]).toEqual([1, pageCount])
        covered.slice(1, -1).forEach((to, index) => {
          if (index % 2 === 0) expect(covered[index + 2]).toBe(to + 1)
        })
        for (const item of items)
          if (item.type === 'gap') expect(item.to).toBeGreaterThan(item.from)
        expect(items).toContainEqual({ type: 'page', page })
      }
      expect(lengths.size).toBe(1)
    }
  }
})

it.each([
  [0, 118, 1],
  [119, 118, 118],
  [119, null, 119],
  [2.9, 118, 2],
  [Number.NaN, 118, 1],
  [5, 0, 1],
])('brings page %s of %s to %s', (page, pageCount, expected) =>
  expect(clampPage(page, pageCount)).toBe(expected),
)
