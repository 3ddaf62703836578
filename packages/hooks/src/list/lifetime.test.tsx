import { dehydrate, hydrate, type DehydratedState, type QueryClient } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { contractorsCloud, dovetail, ids, range, testList } from '../__fixtures__/lists.ts'
import { loaded, loadTo, renderEndless, watched } from '../__fixtures__/renderEndless.tsx'
import { testClient } from '../__fixtures__/renderList.tsx'
import { pageQueryOptions } from '../pageQueryOptions.ts'
import { storesOf } from './listStoreOf.ts'

/** What a server writes and a browser reads. */
const wire = (client: QueryClient): DehydratedState =>
  JSON.parse(JSON.stringify(dehydrate(client))) as DehydratedState

describe('a reset', () => {
  it('asks for the first page, though it wasn’t on screen', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source, { pageSize: 10, refresh: 'visible' })
    await loaded(view, 10)
    await loadTo(view, 30)
    act(() => view.result.current.feed.view?.(15, 18))
    await act(() => view.client.resetQueries({ queryKey: list.source.key }))
    await loaded(view, 10)
    expect(ids(view.result.current.items)).toEqual(range(1, 10))
  })
})

describe('removed from the cache', () => {
  it.each(Object.entries({ contractorsCloud, dovetail }))(
    'the whole list is asked for anew at once, though nothing draws it again: %s',
    async (_, api) => {
      const list = testList(api as typeof contractorsCloud)
      const view = renderEndless(list.source)
      await loaded(view, 10)
      await loadTo(view, 30)
      list.server.remove(5)
      act(() => view.client.removeQueries({ queryKey: list.source.key }))
      await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(6, 15)))
      expect(view.result.current.feed.newer.count).toBe(0)
    },
  )
})

describe('what a server sends', () => {
  const sent = async (rows: number, api: typeof contractorsCloud = contractorsCloud) => {
    const list = testList(api)
    const { source, asked } = watched(list)
    const server = renderEndless(source)
    await loaded(server, 10)
    await loadTo(server, rows)
    const state = wire(server.client)
    server.unmount()
    asked()
    return { list, source, asked, state, client: server.client }
  }

  it.each(Object.entries({ contractorsCloud, dovetail }))(
    'is the whole list, each row once: the first render has all of it, and nothing is asked for (%s)',
    async (_, api) => {
      const { source, asked, state } = await sent(30, api as typeof contractorsCloud)
      expect(JSON.stringify(state).match(/"id":7[,}]/g)).toHaveLength(1)
      const client = testClient()
      hydrate(client, state)
      const view = renderEndless(source, { pageSize: 10 }, client)
      expect(ids(view.result.current.items)).toEqual(range(1, 30))
      await act(() => view.result.current.feed.loadMore())
      expect(ids(view.result.current.items)).toEqual(range(1, 40))
      expect(asked()).toHaveLength(1)
    },
  )

  it('is taken over though it comes after the list was shown, as nested boundaries send it', async () => {
    const { source, asked, state } = await sent(30)
    const client = testClient()
    const view = renderEndless(source, { pageSize: 10, enabled: false }, client)
    expect(view.result.current.status).toBe('pending')
    act(() => hydrate(client, state))
    await loaded(view, 30)
    expect(view.result.current.status).toBe('success')
    expect(asked()).toEqual([])
  })

  it('may be the first page alone', async () => {
    const { source, asked, client: other } = await sent(10)
    const client = testClient()
    const { queryKey } = pageQueryOptions(source, { pageSize: 10 })
    client.setQueryData(queryKey, other.getQueryData(queryKey))
    const view = renderEndless(source, { pageSize: 10 }, client)
    expect(ids(view.result.current.items)).toEqual(range(1, 10))
    await act(async () => {})
    expect(asked()).toEqual([])
  })

  it('loses none of the rows that those which wait would push out', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 50)
    list.server.insert(3)
    await act(() =>
      view.client.refetchQueries(pageQueryOptions(list.source, { pageSize: 10 }) as never),
    )
    await waitFor(() => expect(view.result.current.feed.newer.count).toBe(3))
    const state = wire(view.client)
    const client = testClient()
    hydrate(client, state)
    const again = renderEndless(list.source, { pageSize: 10 }, client)
    expect(ids(again.result.current.items)).toEqual(range(-2, 50))
    act(() => view.result.current.feed.newer.show())
    await loaded(view, 53)
    const later = testClient()
    hydrate(later, wire(view.client))
    expect(ids(renderEndless(list.source, { pageSize: 10 }, later).result.current.items)).toEqual(
      range(-2, 50),
    )
  })
})

describe('a list that nobody shows any more', () => {
  afterEach(() => void vi.useRealTimers())

  it('is gone from the cache and from memory after its gcTime', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source, { pageSize: 10, gcTime: 5000 })
    await loaded(view, 10)
    await loadTo(view, 40)
    expect(storesOf(view.client).size).toBe(1)
    vi.useFakeTimers()
    view.unmount()
    vi.advanceTimersByTime(4000)
    expect(view.client.getQueryCache().getAll().length).toBeGreaterThan(4)
    vi.advanceTimersByTime(2000)
    expect(view.client.getQueryCache().getAll()).toEqual([])
    expect(storesOf(view.client).size).toBe(0)
  })

  it('starts at its first page if everything was collected meanwhile', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source, { pageSize: 10, gcTime: 5000 })
    await loaded(view, 10)
    await loadTo(view, 40)
    vi.useFakeTimers()
    view.unmount()
    vi.advanceTimersByTime(6000)
    vi.useRealTimers()
    list.server.remove(10)
    const again = renderEndless(list.source, { pageSize: 10 }, view.client)
    expect(again.result.current).toMatchObject({ status: 'pending', items: [] })
    await loaded(again, 10)
    expect(ids(again.result.current.items)).toEqual(range(11, 20))
  })

  it('keeps what arrives for it: its page is in its entry, and in the list when it is shown again', async () => {
    const list = testList(contractorsCloud)
    const { source } = list
    const view = renderEndless(source)
    await loaded(view, 10)
    list.hold()
    act(() => void view.result.current.feed.loadMore())
    await waitFor(() => expect(list.asked()).toBe(2))
    view.unmount()
    list.open()
    const again = renderEndless(source, { pageSize: 10 }, view.client)
    await loaded(again, 20)
    expect(list.asked()).toBe(2)
  })

  it('holds every page while it is shown, however short their gcTime is', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source, { pageSize: 10, gcTime: 0 })
    await loaded(view, 10)
    await loadTo(view, 40)
    await act(async () => {})
    const pages = view.client.getQueryCache().findAll({ queryKey: [...list.source.key, 'page'] })
    expect(pages).toHaveLength(4)
    expect(pages.every((page) => page.getObserversCount() === 1)).toBe(true)
  })

  it('leaves no observer behind', async () => {
    const list = testList(dovetail)
    const client = testClient()
    for (const _ of range(1, 20)) {
      const view = renderEndless(list.source, { pageSize: 10 }, client)
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await waitFor(() => expect(view.result.current.feed.length).toBeGreaterThan(0))
      view.unmount()
    }
    const observers = client
      .getQueryCache()
      .getAll()
      .map((query) => query.getObserversCount())
    expect(observers).toEqual([0, 0])
    expect(storesOf(client).size).toBe(1)
    expect(list.asked()).toBe(1)
  })
})

describe('a page that is removed from the cache', () => {
  it('is asked for again while the list shows its rows, and shows later edits', async () => {
    const list = testList(contractorsCloud)
    const { source, asked } = watched(list)
    const view = renderEndless(source)
    await loaded(view, 10)
    await loadTo(view, 30)
    asked()
    const { queryKey } = pageQueryOptions(source, { target: 2, pageSize: 10 })
    act(() => view.client.removeQueries({ queryKey }))
    expect(view.result.current.feed.length).toBe(30)
    await waitFor(() => expect(asked()).toEqual([2]))
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    act(
      () =>
        void view.client.setQueryData(
          queryKey,
          (page) => page && { ...page, items: page.items.slice(1) },
        ),
    )
    await loaded(view, 29)
  })
})
