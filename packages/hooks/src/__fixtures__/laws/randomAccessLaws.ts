import type { PaginationApi } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

import { range, testList, type TestList } from '../lists.ts'
import { testClient } from '../renderList.tsx'
import { arrived, renderPages } from '../renderPages.tsx'
import { idsAt, renderRandomAccess, scroll, settled } from '../renderRandomAccess.tsx'
import type { Kind } from './kinds.ts'
import type { Law } from './law.ts'

const whyNot = ({ isNumbered }: Kind): string | null =>
  isNumbered
    ? null
    : "A cursor can't be jumped to, so the only row that can be scrolled to is the next one."

/** A list of 1,000 rows of a kind that can be jumped to. */
const listOf = ({ api }: Kind, options: { maxPageSize?: number } = {}): TestList<number> =>
  testList(api as unknown as PaginationApi<number>, { count: 1000, ...options })

const scrolledTo = async (list: TestList<number>, row: number) => {
  const view = renderRandomAccess(list.source, { pageSize: 10, retry: false })
  await settled(view)
  scroll(view, row)
  await settled(view)
  return view
}

/** Lists that are scrolled to any row: law 21. */
export const randomAccessLaws: readonly Law[] = [
  {
    law: 21,
    head: 'jumps',
    fact: 'asks for the pages of a jump and no other',
    whyNot,
    async check(kind) {
      const list = listOf(kind)
      const view = await scrolledTo(list, 496)
      expect(view.result.current.rows.length).toBe(1000)
      expect(idsAt(view, 496, 500)).toEqual(range(497, 501))
      expect(list.asked()).toBe(3)
    },
  },
  {
    law: 21,
    head: 'begins anywhere',
    fact: 'asks for the page of the row that it begins at, and not for the first',
    whyNot,
    async check(kind) {
      const list = listOf(kind)
      const view = renderRandomAccess(list.source, { pageSize: 10, startRow: 555 })
      await settled(view)
      expect(idsAt(view, 550, 559)).toEqual(range(551, 560))
      expect([view.result.current.rows.length, list.asked()]).toEqual([1000, 1])
    },
  },
  {
    law: 21,
    head: 'cancels',
    fact: 'cancels a page that leaves the view unanswered, and keeps no empty entry of it',
    whyNot,
    async check(kind) {
      const list = listOf(kind)
      const view = await scrolledTo(list, 100)
      list.hold()
      scroll(view, 500)
      scroll(view, 100)
      await act(async () => {})
      const entries = view.client.getQueryCache().getAll()
      expect(entries.map(({ state }) => state.status)).toEqual(['success', 'success'])
      list.open()
    },
  },
  {
    law: 21,
    head: 'shares pages',
    fact: 'asks for no page again that one page at a time has shown, nor the other way round',
    whyNot,
    async check(kind) {
      const list = listOf(kind)
      const client = testClient()
      const pages = renderPages(list.source, { pageSize: 10 }, client)
      await arrived(pages)
      const view = renderRandomAccess(list.source, { pageSize: 10 }, client)
      expect(idsAt(view, 0, 9)).toEqual(range(1, 10))
      scroll(view, 12)
      await settled(view)
      act(() => pages.result.current.nav.goNext())
      await arrived(pages)
      expect(list.asked()).toBe(2)
    },
  },
  {
    law: 21,
    head: 'uses the size',
    fact: 'places rows by the size that the server uses, whatever was asked for',
    whyNot,
    async check(kind) {
      const list = listOf(kind, { maxPageSize: 20 })
      const view = renderRandomAccess(list.source, { pageSize: 50 })
      await settled(view)
      scroll(view, 505)
      await settled(view)
      expect(idsAt(view, 500, 519)).toEqual(range(501, 520))
      expect(view.result.current.rows).toMatchObject({ length: 1000, pageSize: 20 })
    },
  },
  {
    law: 21,
    head: 'one failure',
    fact: 'shows a failure in the rows of its page alone, and asks for that page only by retry',
    whyNot,
    async check(kind) {
      const list = listOf(kind)
      const view = renderRandomAccess(list.source, { pageSize: 10, retry: false })
      await settled(view)
      list.server.fail({ status: 500 }, { times: 1 })
      scroll(view, 205)
      await settled(view)
      const state = view.result.current.rows.stateAt(205)
      expect([state.type, view.result.current.status]).toEqual(['failed', 'success'])
      expect(idsAt(view, 0, 9)).toEqual(range(1, 10))
      const asked = list.asked()
      act(() => {
        if (state.type === 'failed') state.retry()
      })
      await waitFor(() => expect(idsAt(view, 205, 205)).toEqual([206]), { interval: 5 })
      expect(list.asked()).toBe(asked + 1)
    },
  },
  {
    law: 21,
    head: 'keeps its place',
    fact: 'keeps what is in view where the total changes, and shows no row of another filter',
    whyNot,
    async check(kind) {
      const list = listOf(kind)
      const view = await scrolledTo(list, 505)
      list.server.remove(300)
      await act(() => view.result.current.refresh())
      expect(idsAt(view, 505, 505)).toEqual([806])
      expect(view.result.current.rows.length).toBe(700)
      const source = list.source.with({ name: 'x' })
      view.rerender({ source, options: { pageSize: 10, retry: false } })
      expect(idsAt(view, 505, 505)).toEqual([undefined])
      await settled(view)
    },
  },
]
