import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { contractorsCloud, dovetail, ids, range, testList } from '../__fixtures__/lists.ts'
import { loaded, loadTo, renderEndless, watched } from '../__fixtures__/renderEndless.tsx'
import { testClient } from '../__fixtures__/renderList.tsx'
import { renderPages } from '../__fixtures__/renderPages.tsx'
import { fetchPage } from '../fetchPage.ts'
import { pageQueryOptions } from '../pageQueryOptions.ts'

describe('loading more', () => {
  it('is one request however often it is called', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await act(async () => {
      await Promise.all(Array.from({ length: 10 }, () => view.result.current.feed.loadMore()))
    })
    expect(view.result.current.feed.length).toBe(20)
    expect(list.asked()).toBe(2)
  })

  it('asks for a page once, even where rows are stale at once', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source, { pageSize: 10, staleTime: 0 })
    await loaded(view, 10)
    await loadTo(view, 50)
    expect(list.asked()).toBe(5)
  })

  it('says that it is loading, and keeps what is there', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    list.hold()
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.result.current.feed.loadMore()
    })
    await waitFor(() => expect(view.result.current.feed.isLoadingMore).toBe(true))
    expect(view.result.current.feed.length).toBe(10)
    list.open()
    await act(() => done)
    expect(view.result.current.feed).toMatchObject({ isLoadingMore: false, length: 20 })
  })

  it('asks nothing for a page that is cached', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await fetchPage(view.client, pageQueryOptions(list.source, { target: 2, pageSize: 10 }))
    await act(() => view.result.current.feed.loadMore())
    expect(view.result.current.feed.length).toBe(20)
    expect(list.asked()).toBe(2)
  })

  it('takes no cached page for the end that is older than the page that promises more', async () => {
    const list = testList(contractorsCloud, { count: 10 })
    const view = renderEndless(list.source)
    await loaded(view, 10)
    const empty = { ...(await list.source.load({ target: 1, pageSize: 10 })), items: [], target: 2 }
    const { queryKey } = pageQueryOptions(list.source, { target: 2, pageSize: 10 })
    view.client.setQueryData(queryKey, { ...empty, next: null, hasNext: false }, { updatedAt: 1 })
    list.server.insert(5)
    await act(() => view.result.current.refresh())
    await act(() => view.result.current.feed.loadMore())
    expect(ids(view.result.current.items)).toEqual(range(-4, 10))
  })

  it('loses no page when the list is invalidated meanwhile', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    list.hold()
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.result.current.feed.loadMore()
    })
    const refreshed = view.client.invalidateQueries({ queryKey: list.source.key })
    list.open()
    await act(async () => {
      await Promise.all([done, refreshed])
    })
    await loaded(view, 20)
    expect(ids(view.result.current.items)).toEqual(range(1, 20))
  })

  it('waits for a refresh of the last page, whose next cursor may change', async () => {
    const list = testList(dovetail)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    list.hold()
    const refreshed = view.client.invalidateQueries()
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.result.current.feed.loadMore()
    })
    expect(list.asked()).toBe(2)
    list.open()
    await act(async () => {
      await Promise.all([refreshed, done])
    })
    await loaded(view, 20)
    expect(list.asked()).toBe(3)
  })

  it('runs beside the refresh of any other page', async () => {
    const list = testList(contractorsCloud)
    const { source, asked } = watched(list)
    const view = renderEndless(source)
    await loaded(view, 10)
    await loadTo(view, 30)
    asked()
    list.hold()
    const { queryKey } = pageQueryOptions(source, { target: 1, pageSize: 10 })
    const refreshed = view.client.invalidateQueries({ queryKey })
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.result.current.feed.loadMore()
    })
    await act(async () => {})
    expect(asked()).toEqual([1, 4])
    list.open()
    await act(async () => {
      await Promise.all([refreshed, done])
    })
    await loaded(view, 40)
  })

  it('says that it is loading while it waits for that refresh', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    list.hold()
    const refreshed = view.client.invalidateQueries()
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.result.current.feed.loadMore()
    })
    await waitFor(() => expect(view.result.current.feed.isLoadingMore).toBe(true))
    expect(list.asked()).toBe(2)
    list.open()
    await act(async () => {
      await Promise.all([refreshed, done])
    })
    await loaded(view, 20)
  })

  it('starts over where the list is reset meanwhile', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 30)
    list.hold()
    act(() => void view.result.current.feed.loadMore())
    await waitFor(() => expect(list.asked()).toBe(4))
    act(() => void view.client.resetQueries({ queryKey: list.source.key }))
    list.open()
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    await loaded(view, 10)
    expect(view.result.current).toMatchObject({ status: 'success', feed: { loadMoreError: null } })
    expect(ids(view.result.current.items)).toEqual(range(1, 10))
  })

  it('that is cancelled is no failure', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    list.hold()
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.result.current.feed.loadMore()
    })
    await waitFor(() => expect(list.asked()).toBe(2))
    await act(() => view.client.cancelQueries({ queryKey: list.source.key }))
    list.open()
    await act(() => done)
    expect(view.result.current.feed).toMatchObject({ length: 10, loadMoreError: null })
  })

  it('goes on when another view of the same page goes away', async () => {
    const list = testList(contractorsCloud)
    const client = testClient()
    list.hold()
    const pages = renderPages(list.source, { pageSize: 10 }, client)
    const view = renderEndless(list.source, { pageSize: 10 }, client)
    await waitFor(() => expect(list.asked()).toBe(1))
    pages.unmount()
    list.open()
    await loaded(view, 10)
    expect(view.result.current).toMatchObject({ status: 'success', error: null })
  })
})
