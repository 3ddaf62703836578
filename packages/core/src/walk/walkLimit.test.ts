import { describe, expect, it } from 'vitest'

import { deferredList } from './__fixtures__/deferredList.ts'
import { fetchAllPages } from './fetchAllPages.ts'

describe('a mistake in the call', () => {
  const { source } = deferredList({ count: 10, size: 10 })
  it.each([
    [undefined, '`limit` is missing'],
    [{}, '`limit` is missing'],
    [{ items: undefined }, '`limit` is missing'],
    [{ items: 10, pages: 1 }, '`limit` names two bounds'],
    [{ items: 0 }, '`limit` is 0'],
    [{ pages: -1 }, '`limit` is -1'],
    [{ pages: -Infinity }, '`limit` is -Infinity'],
    [{ items: 1.5 }, '`limit` is 1.5'],
    [{ items: Number.NaN }, '`limit` is NaN'],
    [{ items: '10' }, '`limit` is "10"'],
    [{ items: null }, '`limit` is null'],
  ])('in the limit %o is thrown where it is made', (limit, message) => {
    expect(() => fetchAllPages(source, { limit: limit as never })).toThrow(
      `[paginated-query] ${message}, so it is unclear how much to load, and a list may have a million pages. ` +
        'Give { items } or { pages }, a whole number ≥ 1; { pages: Infinity } loads everything.',
    )
  })

  it.each([0, -1, 2.5, Number.NaN, Infinity])('in the concurrency %d too', (concurrency) => {
    expect(() => fetchAllPages(source, { limit: { pages: 1 }, concurrency })).toThrow(
      `[paginated-query] \`concurrency\` is ${concurrency}, so`,
    )
  })
})
