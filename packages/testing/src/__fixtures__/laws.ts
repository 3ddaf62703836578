import { PaginationError, type Page } from '@paginated-query/core'
import { expect } from 'vitest'

import { walk } from '../walk/walk.ts'
import { isNumbered, listOf, reachable, type Row, type Shape } from './shape.ts'
import {
  count,
  idsOf,
  loadNothing,
  replay,
  size,
  sized,
  walkAll,
  walkHidden,
  walkMoving,
} from './walks.ts'
import { whyNotBack, whyNotCut, whyNotEmpty, whyNotRefused, whyNotShort } from './whyNot.ts'

/** A law that lists of every shape keep. */
export interface Law {
  /** The head of its column. */
  readonly head: string
  /** The fact that is tested. */
  readonly fact: string
  /** Why it says nothing of a shape. */
  readonly whyNot: (shape: Shape) => string | null
  readonly check: (shape: Shape) => Promise<void>
}

const always = (): null => null

export const laws: readonly Law[] = [
  {
    head: 'default size',
    fact: 'brings every item once, in order, at the default size',
    whyNot: always,
    check: walkAll(({ api }) => api.pageSize.default),
  },
  {
    head: 'size 1',
    fact: 'brings every item once, in order, one by one',
    whyNot: always,
    check: walkAll(() => 1, 24),
  },
  {
    head: 'maximum',
    fact: 'brings every item once, in order, at the maximum size',
    whyNot: always,
    check: walkAll(({ api }) => api.pageSize.max, 110),
  },
  {
    head: 'back',
    fact: 'leads back by `previous` over the same pages',
    whyNot: whyNotBack,
    check: walkAll(() => size, count, { back: true }),
  },
  {
    head: 'empty page',
    fact: 'takes an empty page in the middle for no end',
    whyNot: whyNotEmpty,
    check: walkHidden(20, 30),
  },
  {
    head: 'short page',
    fact: 'takes a short page in the middle for no end',
    whyNot: whyNotShort,
    check: walkHidden(23, 26),
  },
  {
    head: 'no loop',
    fact: 'ends where a page leads to itself, or to one before it',
    whyNot: always,
    check: async (shape) => {
      // Whoever asks by number isn't led anywhere: only a server that ignores the number repeats itself.
      for (const pages of isNumbered(shape) ? [1] : [1, 2]) {
        const { source } = listOf(shape, { count, ...sized(size), around: replay(pages) })
        const ended = walk(source, { pageSize: size, moves: true, maxPages: 20 })
        const found = await ended.catch((cause: unknown) => cause)
        // A server that begins anew may be found out.
        if (found instanceof PaginationError) expect(found.refusal).toBe('cursorExpired')
        else expect(found).toMatchObject({ items: { length: size * pages } })
      }
    },
  },
  {
    head: 'cut size',
    fact: 'brings every item once where the server cuts the size',
    whyNot: whyNotCut,
    check: async (shape) => {
      const { source, ids } = listOf(shape, { count, maxPageSize: 7 })
      const expected = ids.slice(0, reachable(shape, count, 7))
      const { pages } = await walk(source, { pageSize: size, expected })
      expect(pages[0]?.items).toHaveLength(7)
    },
  },
  {
    head: 'full page',
    fact: 'ends after a last page that is full',
    whyNot: always,
    check: walkAll(() => size, 30),
  },
  {
    head: 'empty list',
    fact: 'has one page without items where there is nothing',
    whyNot: always,
    check: async (shape) => {
      const { source } = listOf(shape, { count: 0, ...sized(size) })
      const { pages } = await walk(source, { pageSize: size, expected: [], back: true })
      expect(pages).toHaveLength(1)
    },
  },
  {
    head: 'single row',
    fact: 'brings a single item',
    whyNot: always,
    check: walkAll(() => size, 1),
  },
  {
    head: 'rows inserted',
    fact: 'loses nothing where rows are inserted above on the way, and tells what came twice',
    whyNot: (shape) =>
      reachable(shape, count, size) < count
        ? 'What is pushed out of reach can’t be reached.'
        : null,
    check: async (shape) => {
      const { items, duplicates, ids } = await walkMoving(shape, (server) => server.insert(3))
      expect(idsOf(items)).toEqual(ids)
      // A cursor stays at its row; numbers count from the top.
      expect(duplicates.length > 0).toBe(isNumbered(shape))
    },
  },
  {
    head: 'rows removed',
    fact: 'loses nothing where rows are removed above on the way',
    whyNot: (shape) =>
      isNumbered(shape)
        ? 'A number counts from the top: what moves up past it isn’t seen, and no answer tells.'
        : null,
    check: async (shape) => {
      const { items, ids } = await walkMoving(shape, (server) => server.remove(2))
      expect(idsOf(items)).toEqual(ids)
    },
  },
  {
    head: 'nowhere',
    fact: 'takes a page beyond the end for an empty one or a refusal, and a dead cursor for a refusal',
    whyNot: whyNotRefused,
    check: async (shape) => {
      const found = await loadNothing(shape)
      if (found instanceof PaginationError) {
        expect(found.refusal).toBe(isNumbered(shape) ? 'beyondEnd' : 'cursorExpired')
      } else {
        const page = found as Page<Row>
        expect(isNumbered(shape)).toBe(true)
        expect(page).toMatchObject({ items: [], hasNext: false, next: null })
      }
    },
  },
]
