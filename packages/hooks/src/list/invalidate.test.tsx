import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { contractorsCloud, dovetail, ids, range, testList } from '../__fixtures__/lists.ts'
import { loaded, loadTo, renderEndless, watched } from '../__fixtures__/renderEndless.tsx'
import { pageQueryOptions } from '../pageQueryOptions.ts'

describe('an invalidated list', () => {
  it('of many numbered pages asks for all of them, eight at a time', async () => {
    const list = testList(contractorsCloud, { count: 120 })
    const { source, asked } = watched(list)
    const view = renderEndless(source)
    await loaded(view, 10)
    await loadTo(view, 120)
    asked()
    list.hold()
    list.server.insert(2)
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.client.invalidateQueries({ queryKey: source.key })
    })
    expect(asked()).toEqual(range(1, 8))
    list.open()
    await act(() => done)
    expect(asked()).toEqual(range(9, 12))
    await waitFor(() => expect(view.result.current.feed.newer.count).toBe(2))
    act(() => view.result.current.feed.newer.show())
    await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(-1, 118)))
  })

  it('is fresh when `await invalidateQueries` is over', async () => {
    const list = testList(contractorsCloud)
    const { source } = watched(list)
    const view = renderEndless(source)
    await loaded(view, 10)
    await loadTo(view, 50)
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    const pages = view.client.getQueryCache().findAll({ queryKey: [...source.key, 'page'] })
    expect(pages.map(({ state }) => [state.isInvalidated, state.dataUpdateCount])).toEqual(
      pages.map(() => [false, 2]),
    )
  })

  it('shows what came in one step', async () => {
    const list = testList(contractorsCloud, { count: 200 })
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 200)
    const seen = new Set<string>()
    list.server.remove(3)
    const stop = view.client.getQueryCache().subscribe(() => {
      seen.add(ids(view.result.current.items).join())
    })
    await act(() => view.client.invalidateQueries({ queryKey: list.source.key }))
    await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(4, 200)))
    stop()
    expect([...seen]).toEqual([range(1, 200).join()])
  })

  it('asks for a single page that is invalidated, however far down', async () => {
    const list = testList(contractorsCloud)
    const { source, asked } = watched(list)
    const view = renderEndless(source)
    await loaded(view, 10)
    await loadTo(view, 90)
    asked()
    const { queryKey } = pageQueryOptions(source, { target: 7, pageSize: 10 })
    await act(() => view.client.invalidateQueries({ queryKey }))
    expect(asked()).toEqual([7])
    expect(view.client.getQueryState(queryKey)?.isInvalidated).toBe(false)
  })

  it('asks for what was invalidated while nobody showed it, when somebody does', async () => {
    const list = testList(contractorsCloud)
    const { source, asked } = watched(list)
    const view = renderEndless(source)
    await loaded(view, 10)
    await loadTo(view, 50)
    view.unmount()
    await view.client.invalidateQueries({ queryKey: source.key })
    asked()
    renderEndless(source, { pageSize: 10 }, view.client)
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    expect(asked()).toEqual(range(1, 5))
  })

  it('asks for a page that comes after the list was invalidated a second time', async () => {
    const list = testList(dovetail)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 40)
    list.hold()
    let done: Promise<unknown> = Promise.resolve()
    act(() => {
      const { key: queryKey } = list.source
      done = Promise.all([
        view.client.invalidateQueries({ queryKey }),
        view.client.invalidateQueries({ queryKey }),
      ])
    })
    list.open()
    await act(() => done)
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    expect(ids(view.result.current.items)).toEqual(range(1, 40))
  })

  it('is refreshed to its end though a request that was given up never ends', async () => {
    const list = testList(contractorsCloud, { count: 120 })
    let isDeaf = false
    const source: typeof list.source = {
      ...list.source,
      load: (at) => (isDeaf ? new Promise(() => {}) : list.source.load(at)),
    }
    const view = renderEndless(source)
    await loaded(view, 10)
    await loadTo(view, 120)
    isDeaf = true
    act(() => void view.client.invalidateQueries({ queryKey: source.key }))
    await act(() => view.client.cancelQueries({ queryKey: source.key }))
    await waitFor(() => expect(view.result.current.isRefreshing).toBe(false))
    isDeaf = false
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    expect(view.client.isFetching()).toBe(0)
  })

  it('cuts the list where the server says that it ends earlier now', async () => {
    const list = testList(contractorsCloud, { count: 45 })
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 45)
    list.server.remove(20)
    await act(() => view.client.invalidateQueries({ queryKey: list.source.key }))
    await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(21, 45)))
    expect(view.result.current).toMatchObject({ error: null, feed: { hasMore: false } })
  })
})
