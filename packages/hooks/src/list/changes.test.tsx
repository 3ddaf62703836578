import type { Page, PaginatedSource, Target } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import {
  contractorsCloud,
  dovetail,
  ids,
  range,
  testList,
  type Row,
} from '../__fixtures__/lists.ts'
import { loaded, loadTo, renderEndless, watched } from '../__fixtures__/renderEndless.tsx'
import { pageQueryOptions } from '../pageQueryOptions.ts'

const firstPage = <TTarget extends Target>(source: PaginatedSource<Row, TTarget>) => ({
  queryKey: pageQueryOptions(source, { pageSize: 10 }).queryKey,
})

describe('a list that moves', () => {
  it('shows a row once that came on two pages, and counts it', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    list.server.insert(3)
    await act(() => view.result.current.feed.loadMore())
    expect(ids(view.result.current.items)).toEqual(range(1, 17))
    expect(view.result.current.feed.drift).toEqual({ duplicates: 3 })
  })

  it('inserts nothing above what is read, until it is asked for', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 20)
    list.server.insert(3)
    await act(() => view.client.invalidateQueries({ queryKey: list.source.key }))
    await waitFor(() => expect(view.result.current.feed.newer.count).toBe(3))
    expect(ids(view.result.current.items).slice(0, 10)).toEqual(range(1, 10))
    expect(new Set(ids(view.result.current.items)).size).toBe(view.result.current.feed.length)
    act(() => view.result.current.feed.newer.show())
    await waitFor(() => expect(view.result.current.feed.newer.count).toBe(0))
    expect(ids(view.result.current.items)).toEqual(range(-2, 17))
  })

  it.each(Object.entries({ contractorsCloud, dovetail }))(
    'loses no row when the first page alone is asked for again, twice: %s',
    async (_, api) => {
      const list = testList(api as typeof contractorsCloud)
      const view = renderEndless(list.source)
      await loaded(view, 10)
      await loadTo(view, 50)
      for (const first of [-2, -5]) {
        list.server.insert(3)
        await act(() => view.client.refetchQueries(firstPage(list.source)))
        await waitFor(() => expect(view.result.current.feed.newer.count).toBe(3))
        act(() => view.result.current.feed.newer.show())
        await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(first, 50)))
      }
    },
  )

  it('shows the newest version of a row that moved to another page', async () => {
    const rows: { id: number; version?: number }[] = range(1, 14).map((id) => ({ id }))
    const list = testList(contractorsCloud, { rows })
    const view = renderEndless(list.source)
    await loaded(view, 10)
    rows.unshift({ id: 0 })
    rows.splice(10, 1, { id: 10, version: 1 })
    await act(() => view.result.current.feed.loadMore())
    await act(() => view.result.current.refresh())
    expect(view.result.current.items).toEqual(rows)
  })

  it.each(Object.entries({ contractorsCloud, dovetail }))(
    'keeps the order of what is read while newer rows wait that have nothing in common with it: %s',
    async (_, api) => {
      const list = testList(api as typeof contractorsCloud)
      const view = renderEndless(list.source)
      await loaded(view, 10)
      await loadTo(view, 30)
      list.server.insert(12)
      await act(() => view.client.invalidateQueries({ queryKey: list.source.key }))
      await waitFor(() => expect(view.result.current.feed.newer.count).toBe(10))
      expect(ids(view.result.current.items)).toEqual(range(1, 30))
      const asked = list.asked()
      act(() => view.result.current.feed.newer.show())
      await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(-11, 18)))
      expect(list.asked()).toBe(asked)
      await act(() => view.result.current.feed.loadMore())
      expect(ids(view.result.current.items)).toEqual(range(-11, 28))
    },
  )

  it.each(Object.entries({ contractorsCloud, dovetail }))(
    'asks for all pages where all rows of the first were taken away, and shows what is left in one step: %s',
    async (_, api) => {
      const list = testList(api as typeof contractorsCloud)
      const view = renderEndless(list.source)
      await loaded(view, 10)
      await loadTo(view, 50)
      list.server.remove(14)
      list.hold()
      act(() => void view.client.refetchQueries(firstPage(list.source)))
      list.open()
      await waitFor(() => expect(ids(view.result.current.items)).not.toContain(14))
      expect(ids(view.result.current.items)).toEqual(range(15, 64))
      expect(view.result.current.feed.newer.count).toBe(0)
    },
  )

  it('keeps what is on screen where the pages behind the first fail, until they are there', async () => {
    const list = testList(contractorsCloud)
    let isDown = false
    const source: typeof list.source = {
      ...list.source,
      load: (at) =>
        isDown && at.target > 1 ? Promise.reject(new Error('is down')) : list.source.load(at),
    }
    const view = renderEndless(source)
    await loaded(view, 10)
    await loadTo(view, 50)
    list.server.remove(14)
    isDown = true
    await act(() => view.client.refetchQueries(firstPage(source)))
    await waitFor(() => expect(view.result.current.error).toMatchObject({ message: 'is down' }))
    expect(ids(view.result.current.items)).toEqual(range(1, 50))
    isDown = false
    await act(() => view.result.current.refresh())
    expect(ids(view.result.current.items)).toEqual(range(15, 64))
  })

  it.each(Object.entries({ contractorsCloud, dovetail }))(
    'takes the pages behind the first away where it says that it is the last: %s',
    async (_, api) => {
      const rows = range(1, 50).map((id) => ({ id }))
      const list = testList(api as typeof contractorsCloud, { rows })
      const view = renderEndless(list.source)
      await loaded(view, 10)
      await loadTo(view, 50)
      rows.splice(8)
      await act(() => view.client.refetchQueries(firstPage(list.source)))
      await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(1, 8)))
      expect(view.result.current.feed.hasMore).toBe(false)
    },
  )

  it('asks once for all pages where the first has no row in common, whatever they bring', async () => {
    const list = testList(contractorsCloud, { count: 12 })
    const { source, asked } = watched(list)
    const view = renderEndless(source)
    await loaded(view, 10)
    list.server.insert(10)
    await act(() => view.result.current.feed.loadMore())
    asked()
    await act(() => view.client.refetchQueries({ queryKey: source.key }))
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    await act(() => view.result.current.refresh())
    expect(ids(view.result.current.items)).toEqual(range(-9, 10))
    expect(asked().length).toBeLessThanOrEqual(6)
  })

  it('tells the newest total', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 50)
    list.server.remove(5)
    await act(() => view.client.invalidateQueries({ queryKey: list.source.key }))
    await waitFor(() => expect(view.result.current.feed.total?.count).toBe(90))
  })
})

describe('an edit', () => {
  it('of a page is shown', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 20)
    const { queryKey } = pageQueryOptions(list.source, { target: 2, pageSize: 10 })
    act(() => {
      view.client.setQueryData<Page<Row, number>>(
        queryKey,
        (page) => page && { ...page, items: page.items.slice(1) },
      )
    })
    await loaded(view, 19)
    expect(ids(view.result.current.items)).not.toContain(11)
  })

  it('of the first page takes its last row away', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 20)
    const { queryKey } = pageQueryOptions(list.source, { target: 1, pageSize: 10 })
    act(() => {
      view.client.setQueryData<Page<Row, number>>(
        queryKey,
        (page) => page && { ...page, items: page.items.slice(0, -1) },
      )
    })
    await loaded(view, 19)
    expect(ids(view.result.current.items)).not.toContain(10)
  })

  it('of the first page loses no row that newer ones pushed out', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 50)
    list.server.insert(3)
    await act(() => view.client.refetchQueries(firstPage(list.source)))
    await waitFor(() => expect(view.result.current.feed.newer.count).toBe(3))
    act(() => view.result.current.feed.newer.show())
    await loaded(view, 53)
    const before = view.result.current.feed
    const { queryKey } = pageQueryOptions(list.source, { target: 1, pageSize: 10 })
    act(() => {
      view.client.setQueryData<Page<Row, number>>(
        queryKey,
        (page) => page && { ...page, items: page.items.map((row) => ({ ...row, isEdited: true })) },
      )
    })
    await waitFor(() => expect(view.result.current.feed).not.toBe(before))
    expect(view.result.current.items[0]).toMatchObject({ isEdited: true })
    expect(ids(view.result.current.items)).toEqual(range(-2, 50))
  })
})
