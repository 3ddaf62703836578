import { act, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

import { ids, range, testList } from '../lists.ts'
import { loaded, refocus, renderEndless } from '../renderEndless.tsx'
import { grown } from './grown.ts'
import type { Kind } from './kinds.ts'
import type { Law } from './law.ts'

const needsNumbers = ({ isNumbered }: Kind): string | null =>
  isNumbered ? null : 'A cursor can’t be jumped to, so such a list begins at its first page.'
const needsCursors = ({ isNumbered }: Kind): string | null =>
  isNumbered
    ? 'Numbered pages are independent of each other: all are asked for, eight at a time.'
    : null

/** Lists that grow: laws 14 to 20. */
export const endlessLaws: readonly Law[] = [
  {
    law: 14,
    head: 'one request',
    fact: 'loads more with one request however often it is asked to, and with none at its end',
    async check(kind) {
      const { asked, feed } = await grown(kind, 10, { count: 20 })
      await act(async () => {
        await Promise.all(range(1, 10).map(() => feed().loadMore()))
      })
      expect(asked()).toHaveLength(1)
      await act(() => feed().loadMore())
      asked()
      expect(feed()).toMatchObject({ length: 20, hasMore: false })
      await act(() => feed().loadMore())
      expect(asked()).toEqual([])
    },
  },
  {
    law: 14,
    head: 'cancels nothing',
    fact: 'loads more beside a refresh, of which no page is lost or left old',
    async check(kind) {
      const { list, view, source, feed, shown } = await grown(kind, 30)
      list.hold()
      let done: Promise<unknown> = Promise.resolve()
      act(() => {
        done = Promise.all([
          view.client.invalidateQueries({ queryKey: source.key }),
          feed().loadMore(),
        ])
      })
      list.open()
      await act(() => done)
      await waitFor(() => expect(shown()).toEqual(range(1, 40)))
      const pages = view.client.getQueryCache().findAll({ queryKey: [...source.key, 'page'] })
      expect(pages.map(({ state }) => state.isInvalidated)).toEqual(pages.map(() => false))
    },
  },
  {
    law: 15,
    head: 'separate error',
    fact: 'keeps its rows where loading more fails, says so apart from everything else, and tries again when told to',
    async check(kind) {
      const { list, view, feed, shown, asked } = await grown(kind, 20)
      list.server.fail({ status: 500 }, { times: 1 })
      await act(() => feed().loadMore())
      expect(view.result.current).toMatchObject({ status: 'success', error: null })
      expect(feed()).toMatchObject({ loadMoreError: { status: 500 }, isLoadingMore: false })
      expect(shown()).toEqual(range(1, 20))
      asked()
      act(() => feed().retry())
      await loaded(view, 30)
      expect(feed().loadMoreError).toBeNull()
      expect(asked()).toHaveLength(1)
    },
  },
  {
    law: 16,
    head: 'nothing above',
    fact: 'inserts nothing above what is read: new rows wait until they are asked for, and none is lost then',
    async check(kind) {
      const { list, view, source, feed, shown } = await grown(kind, 30)
      list.server.insert(3)
      await act(() => view.client.invalidateQueries({ queryKey: source.key }))
      await waitFor(() => expect(feed().newer.count).toBe(3))
      expect(shown().slice(0, 10)).toEqual(range(1, 10))
      expect(new Set(shown()).size).toBe(feed().length)
      act(() => feed().newer.show())
      await waitFor(() => expect(shown()).toEqual(range(-2, shown().length - 3)))
      expect(feed().newer.count).toBe(0)
    },
  },
  {
    law: 16,
    head: 'each row once',
    fact: 'shows a row once that came on two pages, and counts it as drift',
    whyNot: ({ isNumbered }) =>
      isNumbered ? null : 'A cursor names a row: what is inserted above moves no page below.',
    async check(kind) {
      const { list, feed, shown } = await grown(kind, 10)
      list.server.insert(3)
      await act(() => feed().loadMore())
      expect(shown()).toEqual(range(1, 17))
      expect(feed().drift).toEqual({ duplicates: 3 })
    },
  },
  {
    law: 17,
    head: 'invalid is asked',
    fact: 'asks for every page that is invalidated, so that all are fresh when `await invalidateQueries` is over',
    async check(kind) {
      const { list, view, source, shown } = await grown(kind, 60)
      list.server.remove(2)
      await act(() => view.client.invalidateQueries({ queryKey: source.key }))
      const pages = view.client
        .getQueryCache()
        .findAll({ queryKey: [...source.key, 'page'], type: 'active' })
      expect(pages.every(({ state }) => !state.isInvalidated)).toBe(true)
      await waitFor(() => expect(shown()[0]).toBe(3))
      expect(shown()).toEqual(range(3, shown().length + 2))
    },
  },
  {
    law: 17,
    head: 'stops early',
    fact: 'asks for the first page and those in view only, if its cursors are still the same, and for others when they come into view',
    whyNot: needsCursors,
    async check(kind) {
      const { view, source, chain, asked, feed, settled } = await grown(kind, 80)
      act(() => feed().view?.(42, 58))
      await act(() => view.client.invalidateQueries({ queryKey: source.key }))
      expect(asked()).toEqual([chain[0], chain[4], chain[5]])
      act(() => feed().view?.(21, 28))
      await settled()
      expect(asked()).toEqual([chain[2]])
    },
  },
  {
    law: 17,
    head: 'top',
    fact: 'refreshes its first page alone on focus when it is long, and loses none of the rows that new ones push out',
    async check(kind) {
      const { list, feed, asked, shown, settled } = await grown(kind, 50, { staleTime: 0 })
      list.server.insert(3)
      await refocus()
      await waitFor(() => expect(feed().newer.count).toBe(3))
      await settled()
      expect(asked()).toHaveLength(1)
      act(() => feed().newer.show())
      await waitFor(() => expect(shown()).toEqual(range(-2, 50)))
    },
  },
  {
    law: 17,
    head: 'visible',
    fact: 'refreshes what is in view alone, if it is told to, and what else was invalidated when it comes into view',
    async check(kind) {
      const { view, source, feed, asked, chain, settled } = await grown(kind, 80, {
        refresh: 'visible',
      })
      act(() => feed().view?.(42, 58))
      await act(() => view.client.invalidateQueries({ queryKey: source.key }))
      await settled()
      expect(asked()).toEqual([chain[4], chain[5]])
      act(() => feed().view?.(71, 79))
      await settled()
      expect(asked()).toEqual([chain[7]])
    },
  },
  {
    law: 18,
    head: 'both ways',
    fact: 'begins in the middle and grows both ways, naming the same row by the same place in the whole list',
    whyNot: needsNumbers,
    async check({ api }) {
      const list = testList(api)
      const view = renderEndless(list.source, { pageSize: 10, startAt: 5 as never })
      await loaded(view, 10)
      const feed = () => view.result.current.feed
      await act(async () => feed().previous?.load())
      await act(() => feed().loadMore())
      expect(ids(view.result.current.items)).toEqual(range(31, 60))
      expect(feed()).toMatchObject({ firstIndex: 30, previous: { hasMore: true, error: null } })
      expect(feed().at(12)?.id).toBe((feed().firstIndex ?? 0) + 13)
    },
  },
  {
    law: 19,
    head: 'append',
    fact: 'appends a page at the cost of its own rows, and keeps every other row and page as it is',
    async check({ api }) {
      const list = testList(api)
      let reads = 0
      const getId = (row: { id: number }): number => {
        reads += 1
        return row.id
      }
      const view = renderEndless({ ...list.source, getId })
      await loaded(view, 10)
      const costs: number[] = []
      for (const _ of range(1, 7)) {
        reads = 0
        await act(() => view.result.current.feed.loadMore())
        costs.push(reads)
      }
      expect(costs.at(-1)).toBeLessThanOrEqual(costs[0] as number)
    },
  },
  {
    law: 20,
    head: 'bounded',
    fact: 'lets go of the rows of far pages if it is told to, keeps their place, and asks for them in view again',
    async check(kind) {
      const { view, source, feed, asked } = await grown(kind, 80, { keepPages: 1 })
      act(() => feed().view?.(40, 49))
      await waitFor(() => expect(feed().at(15)).toBeUndefined())
      const entries = view.client.getQueryCache().findAll({ queryKey: [...source.key, 'page'] })
      expect(entries.length).toBeLessThanOrEqual(5)
      expect(feed().length).toBe(80)
      expect([5, 35, 45, 55, 75].map((at) => feed().at(at)?.id)).toEqual([6, 36, 46, 56, 76])
      asked()
      act(() => feed().view?.(12, 18))
      await waitFor(() => expect(feed().at(15)?.id).toBe(16))
      expect(asked()).toHaveLength(1)
    },
  },
]
