import { defineApi, pageNumber, type PageState, type PageStateTuple } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'

import { csprCloud, dovetail, ids, procore, range, testList } from '../__fixtures__/lists.ts'
import { renderList } from '../__fixtures__/renderList.tsx'
import { arrived, renderPages } from '../__fixtures__/renderPages.tsx'
import { usePaginatedQuery } from './usePaginatedQuery.ts'

describe('a page that does not exist', () => {
  it('is left once, though the owner of the state is slow and makes its setter anew', async () => {
    const list = testList(procore)
    let asked = 0
    const view = renderList(
      () => {
        const [state, setState] = useState<PageState>({ page: 99 })
        const set: PageStateTuple[1] = (update) => {
          asked += 1
          if (asked > 20) throw new Error('The owner is asked again and again')
          setTimeout(() => setState(update), 20)
        }
        return usePaginatedQuery(list.source, { pageSize: 10, state: [state, set, () => '?'] })
      },
      { props: {} },
    )
    await waitFor(() =>
      expect(view.result.current.nav).toMatchObject({ page: 10, isPending: false }),
    )
    expect(asked).toBe(1)
  })

  it.each(['empty', 'emptyNext'] as const)(
    'leads to the last page once, in place of the entry: %s',
    async (beyondEnd) => {
      const list = testList(procore, { beyondEnd })
      const histories: (string | undefined)[] = []
      const view = renderList(
        () => {
          const [state, setState] = useState<PageState>({ page: 99 })
          const tuple: PageStateTuple = [
            state,
            (update, options) => {
              histories.push(options?.history)
              setState(update)
            },
            ({ page }) => `?page=${page}`,
          ]
          return usePaginatedQuery(list.source, { pageSize: 10, state: tuple })
        },
        { props: {} },
      )
      await waitFor(() =>
        expect(view.result.current.nav).toMatchObject({ page: 10, isPending: false }),
      )
      expect(view.result.current.nav.moved).toEqual({ reason: 'beyondEnd', from: 99 })
      expect(ids(view.result.current.items)).toEqual(range(91, 95))
      expect(new Set(histories)).toEqual(new Set(['replace']))
      expect(list.asked()).toBe(2)
      act(() => view.result.current.nav.goPrevious())
      await arrived(view)
      expect(view.result.current.nav.moved).toBeNull()
    },
  )

  it('is noticed when the list shrinks', async () => {
    const list = testList(csprCloud)
    const view = renderPages(list.source)
    await arrived(view)
    act(() => view.result.current.nav.goTo(10))
    await arrived(view)
    list.server.remove(30)
    await act(() => view.client.invalidateQueries())
    await waitFor(() =>
      expect(view.result.current.nav).toMatchObject({
        page: 7,
        isPending: false,
        moved: { from: 10 },
      }),
    )
  })

  it('is told of until the person has left the page that it led to', async () => {
    const list = testList(procore, { beyondEnd: 'emptyNext' })
    const view = renderList(
      () => {
        const [state, setState] = useState<PageState>({ page: 99 })
        const { nav } = usePaginatedQuery(list.source, {
          pageSize: 10,
          state: [state, setState, ({ page }) => `?page=${page}`],
        })
        return { nav, setState }
      },
      { props: {} },
    )
    const nav = () => view.result.current.nav
    await waitFor(() => expect(nav()).toMatchObject({ page: 10, isPending: false }))
    expect(nav().moved).toEqual({ reason: 'beyondEnd', from: 99 })
    for (const page of [3, 10]) {
      // As Back and Forward do, without the pager.
      act(() => view.result.current.setState({ page }))
      await waitFor(() => expect(nav()).toMatchObject({ page, isPending: false }))
    }
    expect(nav().moved).toBeNull()
  })

  it('that is an expired cursor leads to the first page and says so', async () => {
    const list = testList(dovetail)
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
  })

  it('that is an expired cursor leaves a Next that works', async () => {
    const list = testList(dovetail)
    const view = renderPages(list.source)
    await arrived(view)
    list.server.expireCursors()
    act(() => view.result.current.nav.goNext())
    await waitFor(() => expect(view.result.current.nav.moved?.reason).toBe('cursorExpired'))
    // The first page is asked for again, for its cursor is as dead.
    await waitFor(() => expect(list.asked()).toBe(3))
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    act(() => view.result.current.nav.goNext())
    await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(11, 20)))
    expect(view.result.current.nav.page).toBe(2)
  })

  it('is noticed when the list shrinks behind a server that refuses, and leads to its last page', async () => {
    const api = defineApi({
      name: 'Refusing',
      baseUrl: 'https://refusing.test',
      style: pageNumber({
        page: 'page',
        size: 'size',
        rows: 'rows',
        total: 'total',
        refusal: ({ status }) => (status === 404 ? 'beyondEnd' : null),
      }),
      pageSize: { default: 10, min: 1, max: 100 },
    })
    const list = testList(api, { beyondEnd: 'refused' })
    const view = renderPages(list.source)
    await arrived(view)
    act(() => view.result.current.nav.goTo(10))
    await arrived(view)
    list.server.remove(30)
    await act(() => view.client.invalidateQueries())
    await waitFor(() =>
      expect(view.result.current.nav).toMatchObject({
        page: 7,
        isPending: false,
        moved: { reason: 'beyondEnd', from: 10 },
      }),
    )
  })
})
