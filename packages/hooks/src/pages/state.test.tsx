import type { PageState, PageStateTuple } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'

import { contractorsCloud, ids, range, testList } from '../__fixtures__/lists.ts'
import { renderList } from '../__fixtures__/renderList.tsx'
import { arrived, renderPages } from '../__fixtures__/renderPages.tsx'
import { usePaginatedQuery } from './usePaginatedQuery.ts'

describe('another filter', () => {
  it('is on page 1 in the same render, with one request', async () => {
    const list = testList(contractorsCloud)
    const pages: number[] = []
    const view = renderList(
      ({ source }) => {
        const result = usePaginatedQuery(source, { pageSize: 10 })
        pages.push(result.nav.page)
        return result
      },
      { props: { source: list.source } },
    )
    await arrived(view)
    act(() => view.result.current.nav.goTo(4))
    await arrived(view)
    const before = list.asked()
    pages.length = 0
    view.rerender({ source: list.source.with({ sort: '-id' }) })
    await arrived(view)
    expect(new Set(pages)).toEqual(new Set([1]))
    expect(list.asked()).toBe(before + 1)
  })

  it('does not take over the page of an initial state either', async () => {
    const list = testList(contractorsCloud)
    const view = renderList(
      ({ source }) =>
        usePaginatedQuery(source, {
          pageSize: 10,
          state: useState<PageState>({ page: 4 }),
        }),
      { props: { source: list.source } },
    )
    expect(view.result.current.nav.page).toBe(4)
    view.rerender({ source: list.source.with({ q: 'x' }) })
    expect(view.result.current.nav.page).toBe(1)
    await arrived(view)
  })

  it('stays on page 1 when a press leads nowhere', async () => {
    const list = testList(contractorsCloud)
    const view = renderList(
      ({ source }) =>
        usePaginatedQuery(source, { pageSize: 10, state: useState<PageState>({ page: 4 }) }),
      { props: { source: list.source } },
    )
    await arrived(view)
    view.rerender({ source: list.source.with({ q: 'x' }) })
    act(() => view.result.current.nav.goPrevious())
    await arrived(view)
    expect(view.result.current.nav.page).toBe(1)
  })

  it('leaves the page to a URL, which resets it itself', async () => {
    const list = testList(contractorsCloud)
    const state: PageStateTuple = [{ page: 4 }, vi.fn(), ({ page }) => `?page=${page}`]
    const view = renderPages(list.source, { pageSize: 10, state })
    view.rerender({ source: list.source.with({ q: 'x' }), options: { pageSize: 10, state } })
    await arrived(view)
    expect(view.result.current.nav.page).toBe(4)
    expect(view.result.current.nav.href?.(5)).toBe('?page=5')
  })

  it('and back to the one before is page 1 again', async () => {
    const list = testList(contractorsCloud)
    const options = { pageSize: 10 }
    const view = renderPages(list.source, options)
    await arrived(view)
    act(() => view.result.current.nav.goTo(4))
    await arrived(view)
    view.rerender({ source: list.source.with({ q: 'x' }), options })
    await arrived(view)
    view.rerender({ source: list.source, options })
    await arrived(view)
    expect(view.result.current.nav.page).toBe(1)
    expect(ids(view.result.current.items)).toEqual(range(1, 10))
  })

  it('and back to the one before counts every press of a moment', async () => {
    const list = testList(contractorsCloud)
    const options = { pageSize: 10 }
    const view = renderPages(list.source, options)
    await arrived(view)
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    view.rerender({ source: list.source.with({ q: 'x' }), options })
    await arrived(view)
    view.rerender({ source: list.source, options })
    await arrived(view)
    act(() => {
      for (let press = 0; press < 5; press += 1) view.result.current.nav.goNext()
    })
    expect(view.result.current.nav.page).toBe(6)
  })

  it('in a URL forgets the page that failed under the one before', async () => {
    const list = testList(contractorsCloud)
    const view = renderList(
      () => {
        const [url, setUrl] = useState({ q: '', page: 1 })
        const state: PageStateTuple = [
          { page: url.page },
          (update) => setUrl((old) => ({ ...old, page: update({ page: old.page }).page })),
          ({ page }) => `?page=${page}`,
        ]
        const source = list.source.with({ q: url.q })
        return {
          pages: usePaginatedQuery(source, { pageSize: 10, state }),
          filter: (q: string) => setUrl({ q, page: 1 }),
        }
      },
      { props: {} },
    )
    const nav = () => view.result.current.pages.nav
    await waitFor(() => expect(nav().isPending).toBe(false))
    list.server.fail({ status: 500 }, { times: 1 })
    act(() => nav().goTo(4))
    await waitFor(() => expect(nav()).toMatchObject({ page: 1, failed: { page: 4 } }))
    act(() => view.result.current.filter('x'))
    await waitFor(() => expect(nav()).toMatchObject({ page: 1, failed: null, isPending: false }))
  })
})

describe('the owner of the state', () => {
  it('may make it anew in each render', async () => {
    const list = testList(contractorsCloud)
    const view = renderList(
      () => {
        const [page, setPage] = useState(1)
        const set: PageStateTuple[1] = (update) => setPage((old) => update({ page: old }).page)
        return usePaginatedQuery(list.source, {
          pageSize: 10,
          state: [{ page }, set, (state) => `?page=${state.page}`],
        })
      },
      { props: {} },
    )
    await arrived(view)
    act(() => view.result.current.nav.goNext())
    await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(11, 20)))
  })

  it('may keep nothing but the page, and still moves after another filter', async () => {
    const list = testList(contractorsCloud)
    const view = renderList(
      ({ q }) => {
        const [state, setState] = useState<PageState>({ page: 1 })
        const set: PageStateTuple[1] = (update) => setState((old) => ({ page: update(old).page }))
        return usePaginatedQuery(list.source.with({ q }), { pageSize: 10, state: [state, set] })
      },
      { props: { q: 'a' } },
    )
    await arrived(view)
    view.rerender({ q: 'b' })
    await arrived(view)
    act(() => view.result.current.nav.goNext())
    await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(11, 20)))
    expect(view.result.current.nav.page).toBe(2)
  })
})
