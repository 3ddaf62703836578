import { PaginationError, type Page, type Target } from '@paginated-query/core'
import { expect } from 'vitest'

import type { FakeApi } from '../fakeApi.ts'
import { walk } from '../walk/walk.ts'
import { isNumbered, listOf, reachable, type Row, type Shape } from './shape.ts'
import {
  whyNotBack,
  whyNotCut,
  whyNotEmpty,
  whyNotLoop,
  whyNotRefused,
  whyNotShort,
} from './whyNot.ts'

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

const count = 97
const size = 10
const idsOf = (items: readonly Row[]): string[] => items.map(({ id }) => id)
const always = (): null => null

/** Where a server decides on the size, it decides on this one. */
const sized = (pageSize: number) => ({ defaultPageSize: pageSize })

const walkAll =
  (pageSizeOf: (shape: Shape) => number, rows = count, more: { back?: boolean } = {}) =>
  async (shape: Shape): Promise<void> => {
    const pageSize = pageSizeOf(shape)
    const { source, ids } = listOf(shape, { count: rows, ...sized(pageSize) })
    const expected = ids.slice(0, reachable(shape, rows, pageSize))
    await walk(source, { pageSize, expected, ...more })
  }

/** Walks on while rows are hidden from the pages that they would be on. */
const walkHidden = (from: number, to: number) => async (shape: Shape) => {
  const hides = ({ place }: Row): boolean => place >= from && place < to
  const { source, ids } = listOf(shape, { count, hides, ...sized(size) })
  const { items } = await walk(source, { pageSize: size, moves: true, maxPages: 20 })
  const shown = ids.filter((_, place) => place < from || place >= to)
  const reached = reachable(shape, count, size) - (to - from)
  expect(idsOf(items)).toEqual(shown.slice(0, reached))
}

/** Answers every request with what the first few were answered with, in turn. */
const replay = (pages: number) => (server: FakeApi) => {
  const answers: Response[] = []
  let asked = 0
  return async (url: string | URL, init?: RequestInit): Promise<Response> => {
    if (asked < pages) answers.push(await server(url, init))
    const answer = answers[asked % pages] as Response
    asked += 1
    return answer.clone()
  }
}

const walkMoving = async (shape: Shape, move: (server: FakeApi) => void) => {
  let asked = 0
  const { source, ids } = listOf(shape, {
    count,
    ...sized(size),
    around: (server) => async (url, init) => {
      asked += 1
      if (asked > 1) move(server)
      return server(url, init)
    },
  })
  return { ...(await walk(source, { pageSize: size, moves: true, maxPages: 30 })), ids }
}

/** The error or the page of a target that leads nowhere. */
async function loadNothing(shape: Shape): Promise<unknown> {
  const { source, server } = listOf(shape, { count: 35, ...sized(size) })
  const first = await source.load({ target: source.api.style.first, pageSize: size })
  if (!isNumbered(shape)) server.expireCursors()
  const target: Target = isNumbered(shape) ? 9 : first.next
  return source.load({ target, pageSize: size }).catch((cause: unknown) => cause)
}

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
    check: walkAll(({ api }) => api.pageSize.max, 260),
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
    whyNot: whyNotLoop,
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
