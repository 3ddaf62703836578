import { keepPreviousData, QueryClient } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import {
  contractorsCloud,
  dovetail,
  ids,
  numbered,
  procore,
  range,
  testList,
} from '../__fixtures__/lists.ts'
import { renderList } from '../__fixtures__/renderList.tsx'
import { arrived, renderPages } from '../__fixtures__/renderPages.tsx'
import { usePaginatedQuery, type PaginatedQueryOptions } from './usePaginatedQuery.ts'

describe.each(Object.entries({ ...numbered, dovetail }))('walking %s', (_, api) => {
  it('brings every row once, in order, ends, and retraces itself', async () => {
    const list = testList(api as typeof procore, { count: 25 })
    const view = renderPages(list.source)
    const seen: number[][] = []
    for (let page = 1; page <= 3; page += 1) {
      await waitFor(() => expect(view.result.current.items[0]?.id).toBe((page - 1) * 10 + 1))
      await arrived(view)
      seen.push(ids(view.result.current.items))
      expect(view.result.current.nav.range).toEqual({
        from: (page - 1) * 10 + 1,
        to: Math.min(page * 10, 25),
      })
      act(() => view.result.current.nav.goNext())
    }
    expect(seen.flat()).toEqual(range(1, 25))
    expect(view.result.current.nav).toMatchObject({
      page: 3,
      hasNext: false,
      total: { count: 25, precision: 'exact' },
    })
    const asked = list.asked()
    act(() => view.result.current.nav.goPrevious())
    expect(ids(view.result.current.items)).toEqual(range(11, 20))
    act(() => view.result.current.nav.goPrevious())
    expect(ids(view.result.current.items)).toEqual(range(1, 10))
    expect(view.result.current.nav.hasPrevious).toBe(false)
    expect(list.asked()).toBe(asked)
  })
})

describe('one page at a time', () => {
  it('keeps the page on screen until the next one arrives', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source)
    await arrived(view)
    list.hold()
    act(() => view.result.current.nav.goTo(3))
    expect(ids(view.result.current.items)).toEqual(range(1, 10))
    expect(view.result.current).toMatchObject({
      status: 'success',
      nav: { page: 3, isPending: true, range: { from: 1, to: 10 } },
    })
    list.open()
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(21, 30))
  })

  it('never shows rows of another filter', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source)
    await arrived(view)
    list.hold()
    view.rerender({ source: list.source.with({ q: 'x' }), options: { pageSize: 10 } })
    expect(view.result.current).toMatchObject({
      status: 'pending',
      items: [],
      nav: { page: 1, total: null },
    })
    list.open()
    await arrived(view)
    expect(view.result.current.items).toHaveLength(10)
  })

  it('lands on +5 after five quick Nexts, and shows only that page', async () => {
    const list = testList(procore)
    const view = renderPages(list.source)
    await arrived(view)
    act(() => {
      for (let press = 0; press < 5; press += 1) view.result.current.nav.goNext()
    })
    expect(view.result.current.nav.page).toBe(6)
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(51, 60))
  })

  it('lets the last request win', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source)
    await arrived(view)
    list.hold()
    act(() => view.result.current.nav.goTo(5))
    act(() => view.result.current.nav.goTo(2))
    list.open()
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(11, 20))
  })
})

describe('what is rendered', () => {
  it('is nothing for five background refreshes that bring the same', async () => {
    const list = testList(contractorsCloud)
    let renders = 0
    const view = renderList(
      () => {
        renders += 1
        const { items, nav } = usePaginatedQuery(list.source, { pageSize: 10 })
        return { items, nav }
      },
      { props: {} },
    )
    await arrived(view)
    const { nav } = view.result.current
    renders = 0
    for (let refresh = 0; refresh < 5; refresh += 1)
      await act(() => view.client.invalidateQueries())
    expect(list.asked()).toBe(6)
    expect(renders).toBe(0)
    expect(view.result.current.nav).toBe(nav)
  })

  it('passes options through and gives the query', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source, { pageSize: 10, enabled: false })
    expect(view.result.current).toMatchObject({ status: 'pending', query: { fetchStatus: 'idle' } })
    expect(list.asked()).toBe(0)
  })
})

describe('options', () => {
  it('that are undefined leave what the kit does in force', async () => {
    const list = testList(contractorsCloud)
    list.server.fail({ status: 404 })
    const options: PaginatedQueryOptions = { pageSize: 10, ...({ retry: undefined } as object) }
    const view = renderPages(list.source, options)
    await waitFor(() => expect(view.result.current.status).toBe('error'))
    expect(list.asked()).toBe(1)
  })

  describe('of a client that keeps previous data', () => {
    const keeping = () =>
      new QueryClient({
        defaultOptions: { queries: { staleTime: 60_000, placeholderData: keepPreviousData } },
      })

    it('bring no rows of another filter', async () => {
      const list = testList(contractorsCloud)
      const view = renderPages(list.source, { pageSize: 10 }, keeping())
      await arrived(view)
      list.hold()
      view.rerender({ source: list.source.with({ q: 'x' }), options: { pageSize: 10 } })
      expect(view.result.current).toMatchObject({ items: [], nav: { isPending: true } })
      list.open()
      await arrived(view)
    })

    it('do not pass one page off as another', async () => {
      const list = testList(contractorsCloud)
      const view = renderPages(list.source, { pageSize: 10 }, keeping())
      await arrived(view)
      list.hold()
      act(() => view.result.current.nav.goTo(3))
      expect(view.result.current.nav).toMatchObject({
        page: 3,
        isPending: true,
        range: { from: 1, to: 10 },
      })
      list.open()
      await arrived(view)
    })
  })
})
