import type { PageStateTuple } from '@paginated-query/core'
import { onlineManager } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, vi } from 'vitest'

import { usePaginatedQuery } from '../../../pages/usePaginatedQuery.ts'
import { ids, range, testList } from '../../lists.ts'
import { renderList } from '../../renderList.tsx'
import { arrived, renderPages } from '../../renderPages.tsx'
import type { Law } from '../law.ts'
import { onlyCursors, onlyNumbered } from './moveLaws.ts'

/** Where a list is after filters, sizes and pages that don't exist, and what it tells: laws 9 to 11 and 26. */
export const placeLaws: readonly Law[] = [
  {
    law: 9,
    head: 'filters',
    fact: 'is on page 1 of another filter in the same render, with one request',
    async check({ api }) {
      const list = testList(api)
      const pages: unknown[] = []
      const view = renderList(
        ({ source }) => {
          const result = usePaginatedQuery(source, { pageSize: 10 })
          pages.push(result.nav.page)
          return result
        },
        { props: { source: list.source } },
      )
      await arrived(view)
      act(() => view.result.current.nav.goNext())
      await arrived(view)
      pages.length = 0
      view.rerender({ source: list.source.with({ flavour: 'x' }) })
      await arrived(view)
      expect(new Set(pages)).toEqual(new Set([1]))
      expect(list.asked()).toBe(3)
    },
  },
  {
    law: 10,
    head: 'keeps its row',
    fact: 'keeps the first row on screen with another size where it can be jumped in, else starts over, whoever changes it',
    async check({ api, isNumbered }) {
      for (const by of ['person', 'app']) {
        const list = testList(api)
        const view = renderPages(list.source)
        // oxlint-disable no-await-in-loop -- one after the other
        await arrived(view)
        act(() => view.result.current.nav.goNext())
        await arrived(view)
        const asked = list.asked()
        if (by === 'person') act(() => view.result.current.nav.setPageSize(5))
        else view.rerender({ source: list.source, options: { pageSize: 5 } })
        await arrived(view)
        // oxlint-enable no-await-in-loop
        expect(ids(view.result.current.items)).toEqual(isNumbered ? range(11, 15) : range(1, 5))
        expect(view.result.current.nav.page).toBe(isNumbered ? 3 : 1)
        expect(list.asked()).toBe(asked + 1)
        view.unmount()
      }
    },
  },
  {
    law: 10,
    head: 'clamps sizes',
    fact: 'brings the size into the limits of its API before it asks',
    async check({ api }) {
      const list = testList(api, { count: 40 })
      const view = renderPages(list.source, { pageSize: 1e9 })
      await arrived(view)
      expect(view.client.getQueryCache().getAll()[0]?.queryKey.at(-1)).toMatchObject({
        pageSize: api.pageSize.max,
      })
      expect(list.asked()).toBe(1)
    },
  },
  {
    law: 10,
    head: 'adopts sizes',
    fact: 'walks on by the size that the server used, and asks nothing again for it',
    async check({ api }) {
      const list = testList(api, { count: 40, maxPageSize: 7 })
      const view = renderPages(list.source)
      await arrived(view)
      expect(ids(view.result.current.items)).toEqual(range(1, 7))
      expect(list.asked()).toBe(1)
      act(() => view.result.current.nav.goNext())
      await arrived(view)
      expect(ids(view.result.current.items)).toEqual(range(8, 14))
      expect(view.result.current.nav.range).toEqual({ from: 8, to: 14 })
    },
  },
  {
    law: 11,
    head: 'comes back',
    fact: 'goes from a page beyond its end to one that is there, once, in place of the entry, and says so',
    whyNot: onlyNumbered,
    async check({ api }) {
      const list = testList(api, { count: 35 })
      const histories: unknown[] = []
      const view = renderList(
        () => {
          const [state, setState] = useState({ page: 99 })
          const set: PageStateTuple[1] = (update, options) => {
            histories.push(options?.history)
            setState(update)
          }
          return usePaginatedQuery(list.source, { pageSize: 10, state: [state, set, () => '?'] })
        },
        { props: {} },
      )
      await waitFor(() => expect(view.result.current.items.length).toBeGreaterThan(0))
      expect(view.result.current.nav.moved).toEqual({ reason: 'beyondEnd', from: 99 })
      expect(new Set(histories)).toEqual(new Set(['replace']))
      expect([1, 4]).toContain(view.result.current.nav.page)
    },
  },
  {
    law: 12,
    head: 'cursors expire',
    fact: 'goes to its first page when a cursor expired, and says so',
    whyNot: (kind) =>
      onlyCursors(kind) ??
      (kind.api.style.refusal ? null : 'Its API has no words for a cursor that expired.'),
    async check({ api }) {
      const list = testList(api)
      const view = renderPages(list.source)
      await arrived(view)
      list.server.expireCursors()
      act(() => view.result.current.nav.goNext())
      await waitFor(() =>
        expect(view.result.current.nav.moved).toEqual({ reason: 'cursorExpired', from: 2 }),
      )
      await arrived(view)
      expect(view.result.current.nav).toMatchObject({ page: 1, failed: null })
      expect(ids(view.result.current.items)).toEqual(range(1, 10))
    },
  },
  {
    law: 26,
    head: 'tells arrivals',
    fact: 'calls back once when a page that a move asked for is on screen',
    async check({ api }) {
      const list = testList(api)
      const onSettled = vi.fn()
      const view = renderPages(list.source, { pageSize: 10, onSettled })
      await arrived(view)
      list.hold()
      act(() => view.result.current.nav.goNext())
      expect(onSettled).not.toHaveBeenCalled()
      list.open()
      await arrived(view)
      await act(() => view.client.invalidateQueries())
      expect(onSettled).toHaveBeenCalledOnce()
    },
  },
  {
    law: 26,
    head: 'waits offline',
    fact: 'waits for a connection with its rows on screen and no error, and goes on by itself',
    async check({ api }) {
      const list = testList(api)
      const view = renderPages(list.source)
      await arrived(view)
      onlineManager.setOnline(false)
      try {
        act(() => view.result.current.nav.goNext())
        await waitFor(() => expect(view.result.current.query.fetchStatus).toBe('paused'))
        expect(view.result.current).toMatchObject({
          status: 'success',
          error: null,
          nav: { page: 2, isPending: true, hasPrevious: true, failed: null },
        })
        expect(ids(view.result.current.items)).toEqual(range(1, 10))
      } finally {
        act(() => onlineManager.setOnline(true))
      }
      await arrived(view)
      expect(ids(view.result.current.items)).toEqual(range(11, 20))
    },
  },
]
