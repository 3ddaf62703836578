import { act, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

import { ids, range, testList } from '../../lists.ts'
import { arrived, renderPages } from '../../renderPages.tsx'
import type { Law } from '../law.ts'

/** What is on screen while pages come, fail and end: laws 5, 6 and 8. */
export const screenLaws: readonly Law[] = [
  {
    law: 5,
    head: 'stays on screen',
    fact: 'keeps the page on screen until the next one arrives, and says that it is coming',
    async check({ api }) {
      const list = testList(api)
      const view = renderPages(list.source)
      await arrived(view)
      list.hold()
      act(() => view.result.current.nav.goNext())
      expect(ids(view.result.current.items)).toEqual(range(1, 10))
      expect(view.result.current).toMatchObject({ status: 'success', nav: { isPending: true } })
      list.open()
      await arrived(view)
      expect(ids(view.result.current.items)).toEqual(range(11, 20))
    },
  },
  {
    law: 5,
    head: 'own rows',
    fact: 'never shows rows, or counts, of another filter',
    async check({ api }) {
      const list = testList(api)
      const view = renderPages(list.source)
      await arrived(view)
      list.hold()
      view.rerender({ source: list.source.with({ flavour: 'x' }), options: { pageSize: 10 } })
      expect(view.result.current).toMatchObject({
        status: 'pending',
        items: [],
        nav: { isPending: true, total: null, range: null },
      })
      list.open()
      await arrived(view)
    },
  },
  {
    law: 6,
    head: 'survives failure',
    fact: 'keeps rows and pager when a page fails, on the page that is on screen, and asks for the failed one by Retry',
    async check({ api }) {
      const list = testList(api)
      const view = renderPages(list.source, { pageSize: 10, retry: false })
      const nav = () => view.result.current.nav
      await arrived(view)
      list.server.fail({ status: 500 }, { times: 2 })
      act(() => nav().goNext())
      await waitFor(() => expect(nav().failed).toMatchObject({ page: 2 }))
      expect(view.result.current).toMatchObject({ status: 'success', error: nav().failed?.error })
      expect(nav()).toMatchObject({ page: 1, isPending: false, hasPrevious: false })
      expect(nav().hasNext).not.toBe(false)
      expect(ids(view.result.current.items)).toEqual(range(1, 10))
      // Next counts from the page on screen, so that it asks for the failed one too.
      act(() => nav().goNext())
      await waitFor(() => expect(list.asked()).toBe(3))
      await waitFor(() => expect(nav().failed).toMatchObject({ page: 2 }))
      act(() => nav().retry())
      await waitFor(() => expect(nav()).toMatchObject({ page: 2, failed: null }))
      await arrived(view)
      expect(ids(view.result.current.items)).toEqual(range(11, 20))
    },
  },
  {
    law: 6,
    head: 'fails openly',
    fact: 'has the status of an error only where nothing is on screen, and comes by Retry',
    async check({ api }) {
      const list = testList(api)
      list.server.fail({ status: 500 }, { times: 1 })
      const view = renderPages(list.source, { pageSize: 10, retry: false })
      await waitFor(() => expect(view.result.current.status).toBe('error'))
      expect(view.result.current).toMatchObject({ items: [], nav: { failed: { page: 1 } } })
      act(() => view.result.current.nav.retry())
      await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(1, 10)))
      expect(view.result.current).toMatchObject({ error: null, nav: { failed: null } })
    },
  },
  {
    law: 8,
    head: 'keeps its total',
    fact: 'has the total of the page on screen while another comes, or fails',
    whyNot: ({ isCounted }) => (isCounted ? null : 'Its server doesn’t count the rows.'),
    async check({ api }) {
      const list = testList(api)
      const view = renderPages(list.source, { pageSize: 10, retry: false })
      await arrived(view)
      const { total } = view.result.current.nav
      expect(total).not.toBeNull()
      list.hold()
      list.server.fail({ status: 500 }, { times: 1 })
      act(() => view.result.current.nav.goNext())
      // The way back is that of the page asked for.
      expect(view.result.current.nav).toMatchObject({ isPending: true, hasPrevious: true, total })
      list.open()
      await waitFor(() => expect(view.result.current.nav.failed).not.toBeNull())
      expect(view.result.current.nav).toMatchObject({ hasPrevious: false, total })
    },
  },
  {
    law: 8,
    head: 'ends',
    fact: 'stays on the last page with rows, where Next then ends',
    async check({ api }) {
      const list = testList(api, { count: 20 })
      const view = renderPages(list.source)
      await arrived(view)
      for (let press = 0; press < 3; press += 1) {
        act(() => view.result.current.nav.goNext())
        // oxlint-disable-next-line no-await-in-loop -- each press needs the page before
        await arrived(view)
      }
      expect(view.result.current.nav).toMatchObject({ page: 2, hasNext: false, moved: null })
      expect(ids(view.result.current.items)).toEqual(range(11, 20))
    },
  },
]
