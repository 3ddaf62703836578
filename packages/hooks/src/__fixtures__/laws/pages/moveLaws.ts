import { act, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

import { ids, range, testList } from '../../lists.ts'
import { arrived, renderPages } from '../../renderPages.tsx'
import type { Kind } from '../kinds.ts'
import type { Law } from '../law.ts'

/** Pages can be jumped to. */
export const onlyNumbered = ({ isNumbered }: Kind): string | null =>
  isNumbered ? null : 'A cursor can’t be jumped to.'
/** Pages can only be followed. */
export const onlyCursors = ({ isNumbered }: Kind): string | null =>
  isNumbered ? 'Its pages have numbers, and no cursor is needed.' : null

/** How presses move: laws 7, 12 and 13. */
export const moveLaws: readonly Law[] = [
  {
    law: 7,
    head: 'counts presses',
    fact: 'lands on the fifth page after by five quick Nexts, after a failure too',
    whyNot: onlyNumbered,
    async check({ api }) {
      const list = testList(api, { count: 200 })
      const view = renderPages(list.source, { pageSize: 10, retry: false })
      const five = (): void =>
        act(() => {
          for (let press = 0; press < 5; press += 1) view.result.current.nav.goNext()
        })
      await arrived(view)
      five()
      expect(view.result.current.nav.page).toBe(6)
      await arrived(view)
      list.server.fail({ status: 500 }, { times: 1 })
      act(() => view.result.current.nav.goNext())
      await waitFor(() => expect(view.result.current.nav).toMatchObject({ page: 6, failed: {} }))
      five()
      await arrived(view)
      expect(view.result.current.nav).toMatchObject({ page: 11, failed: null })
      expect(ids(view.result.current.items)).toEqual(range(101, 110))
    },
  },
  {
    law: 7,
    head: 'queues nothing',
    fact: 'moves by Next as far as pages are known at once, and ignores presses beyond',
    whyNot: onlyCursors,
    async check({ api }) {
      const list = testList(api)
      const view = renderPages(list.source)
      const press = (times: number, move: 'goNext' | 'goPrevious'): void =>
        act(() => {
          for (let done = 0; done < times; done += 1) view.result.current.nav[move]()
        })
      await arrived(view)
      press(5, 'goNext')
      expect(view.result.current.nav.page).toBe(2)
      await arrived(view)
      press(1, 'goPrevious')
      press(5, 'goNext')
      expect(view.result.current.nav.page).toBe(3)
      await arrived(view)
      expect(ids(view.result.current.items)).toEqual(range(21, 30))
      expect(list.asked()).toBe(3)
    },
  },
  {
    law: 7,
    head: 'last press wins',
    fact: 'shows the page that was asked for last, whatever lands after it',
    async check({ api }) {
      const list = testList(api)
      const view = renderPages(list.source)
      await arrived(view)
      act(() => view.result.current.nav.goNext())
      await arrived(view)
      list.hold()
      act(() => view.result.current.nav.goNext())
      act(() => view.result.current.nav.goPrevious())
      expect(view.result.current.nav).toMatchObject({ page: 2, isPending: false })
      list.open()
      await waitFor(() => expect(view.client.isFetching()).toBe(0))
      expect(view.result.current.nav).toMatchObject({ page: 2, isPending: false })
      expect(ids(view.result.current.items)).toEqual(range(11, 20))
    },
  },
  {
    law: 12,
    head: 'goes back',
    fact: 'goes back the way that it came, asking for nothing',
    async check({ api }) {
      const list = testList(api)
      const view = renderPages(list.source)
      await arrived(view)
      for (const page of [2, 3]) {
        act(() => view.result.current.nav.goNext())
        // oxlint-disable-next-line no-await-in-loop -- each page leads to the next
        await arrived(view)
        expect(view.result.current.nav.page).toBe(page)
      }
      for (const page of [2, 1]) {
        act(() => view.result.current.nav.goPrevious())
        expect(view.result.current.nav).toMatchObject({ page, isPending: false })
        expect(ids(view.result.current.items)).toEqual(range(page * 10 - 9, page * 10))
      }
      expect(view.result.current.nav.hasPrevious).toBe(false)
      expect(list.asked()).toBe(3)
    },
  },
  {
    law: 12,
    head: 'links in',
    fact: 'has no number after a link without the way there, and leads to its first page',
    whyNot: onlyCursors,
    async check({ api }) {
      const list = testList(api)
      const { next } = await list.source.load({ target: null, pageSize: 10 })
      const state = [{ page: 4, cursor: String(next) }, () => {}] as const
      const view = renderPages(list.source, { pageSize: 10, state })
      await arrived(view)
      expect(view.result.current.nav).toMatchObject({ page: null, range: null, hasPrevious: false })
      expect(ids(view.result.current.items)).toEqual(range(11, 20))
    },
  },
  {
    law: 13,
    head: 'asks ahead',
    fact: 'shows the next page without waiting, and with one request, where it was asked for ahead',
    async check({ api, isNumbered }) {
      const list = testList(api)
      const view = renderPages(list.source)
      await arrived(view)
      const { prefetch } = view.result.current.nav
      act(() => prefetch?.((isNumbered ? 2 : 'next') as never))
      await waitFor(() => expect(view.client.isFetching()).toBe(0))
      act(() => view.result.current.nav.goNext())
      expect(view.result.current.nav).toMatchObject({ page: 2, isPending: false })
      expect(ids(view.result.current.items)).toEqual(range(11, 20))
      expect(list.asked()).toBe(2)
    },
  },
  {
    law: 13,
    head: 'fails silently',
    fact: 'shows nothing of a page that was asked for ahead and failed, and asks when it is wanted',
    async check({ api, isNumbered }) {
      const list = testList(api)
      const view = renderPages(list.source)
      await arrived(view)
      list.server.fail({ status: 503 }, { times: 1 })
      act(() => view.result.current.nav.prefetch?.((isNumbered ? 2 : 'next') as never))
      await waitFor(() => expect(view.client.isFetching()).toBe(0))
      expect(list.asked()).toBe(2)
      expect(view.result.current).toMatchObject({ error: null, nav: { failed: null } })
      act(() => view.result.current.nav.goNext())
      expect(view.result.current.nav).toMatchObject({ isPending: true, failed: null })
      await arrived(view)
      expect(ids(view.result.current.items)).toEqual(range(11, 20))
    },
  },
]
