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
import { loaded, loadTo, refocus, renderEndless, watched } from '../__fixtures__/renderEndless.tsx'
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

describe('a chain of cursors that is invalidated', () => {
  const loadedChain = async (options?: Partial<Parameters<typeof renderEndless>[1]>) => {
    const rows: Row[] = range(1, 95).map((id) => ({ id }))
    const list = testList(dovetail, { rows })
    const { source: good, asked } = watched(list)
    /** The request that fails, counted from when it was set. */
    const fails = { at: 0 }
    const source: typeof good = {
      ...good,
      load(at) {
        if (fails.at === 1) list.server.fail({ status: 500 }, { times: 1 })
        fails.at -= 1
        return good.load(at)
      },
    }
    const view = renderEndless(source, { pageSize: 10, ...options })
    await loaded(view, 10)
    await loadTo(view, 80)
    return { list, rows, source, view, chain: asked(), asked, fails }
  }

  it('asks for its pages in order', async () => {
    const { view, source, asked, chain, list } = await loadedChain()
    list.hold()
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.client.invalidateQueries({ queryKey: source.key })
    })
    await act(async () => {})
    expect(asked()).toEqual([null])
    list.open()
    await act(() => done)
    expect(asked()).toEqual(chain.slice(1))
  })

  it('asks only for the first page and those in view, if its cursors are still the same', async () => {
    const { view, source, asked, chain } = await loadedChain()
    act(() => view.result.current.feed.view?.(42, 58))
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    expect(asked()).toEqual([chain[0], chain[4], chain[5]])
  })

  it('leaves the others marked as invalid, and asks for them when they come into view', async () => {
    const { view, source, asked, chain } = await loadedChain()
    act(() => view.result.current.feed.view?.(0, 5))
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    expect(asked()).toEqual([null])
    const stateOf = (target: string | null) =>
      view.client.getQueryState(pageQueryOptions(source, { target, pageSize: 10 }).queryKey)
    expect(stateOf(chain[0] as null)).toMatchObject({ isInvalidated: false, fetchStatus: 'idle' })
    expect(stateOf(chain[3] as string)).toMatchObject({ isInvalidated: true, fetchStatus: 'idle' })
    act(() => view.result.current.feed.view?.(31, 38))
    await waitFor(() => expect(stateOf(chain[3] as string)?.isInvalidated).toBe(false))
    expect(asked()).toEqual([chain[3]])
  })

  it('brings what changed behind pages that did not, when that comes into view', async () => {
    const { view, source, asked, rows } = await loadedChain()
    act(() => view.result.current.feed.view?.(0, 5))
    rows.splice(14, 10)
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    expect(asked()).toEqual([null])
    act(() => view.result.current.feed.view?.(0, 70))
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    await waitFor(() =>
      expect(ids(view.result.current.items)).toEqual(
        ids(rows).slice(0, view.result.current.feed.length),
      ),
    )
  })

  it('asks for no page that is no longer in it, and tells no error of one', async () => {
    const { view, source, rows, asked } = await loadedChain()
    rows.splice(0, 95, { id: 500 })
    await act(() => view.result.current.refresh())
    await waitFor(() => expect(ids(view.result.current.items)).toEqual([500]))
    expect(asked()).toEqual([null])
    expect(view.result.current).toMatchObject({
      error: null,
      feed: { hasMore: false, loadMoreError: null },
    })
    expect(view.client.isFetching({ queryKey: source.key })).toBe(0)
  })

  it('is walked to its end while nobody shows it, for whoever awaits `refetchQueries`', async () => {
    const { view, source, rows } = await loadedChain()
    view.unmount()
    rows.splice(2, 1)
    await view.client.refetchQueries({ queryKey: source.key })
    expect(view.client.isFetching()).toBe(0)
    const again = renderEndless(source, { pageSize: 10 }, view.client)
    await waitFor(() =>
      expect(ids(again.result.current.items)).toEqual(
        ids(rows).slice(0, again.result.current.feed.length),
      ),
    )
  })

  it('stays as it was if it breaks off while it is walked anew', async () => {
    const { view, source, list, fails } = await loadedChain()
    const before = ids(view.result.current.items)
    list.server.remove(3)
    fails.at = 3
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    await waitFor(() => expect(view.result.current.error).toMatchObject({ status: 500 }))
    expect(ids(view.result.current.items)).toEqual(before)
    fails.at = 0
    await act(() => view.result.current.refresh())
    expect(view.result.current.error).toBeNull()
    expect(ids(view.result.current.items)).toEqual(range(4, 83))
  })
})

describe('what time makes stale', () => {
  const stale = { pageSize: 10, staleTime: 0 } as const
  const open = async (options: object, to: number) => {
    const list = testList(contractorsCloud)
    const { source, asked } = watched(list)
    const view = renderEndless(source, { ...stale, ...options })
    await loaded(view, 10)
    await loadTo(view, to)
    asked()
    return { list, source, asked, view }
  }

  it.each([
    ['auto', 30, [1, 2, 3]],
    ['auto', 50, [1]],
    ['all', 50, [1, 2, 3, 4, 5]],
    ['top', 30, [1]],
    ['visible', 30, [1, 2, 3]],
  ] as const)('under %s refreshes of %i rows the pages %j on focus', async (refresh, to, pages) => {
    const { asked, view } = await open({ refresh }, to)
    await refocus()
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    expect(asked()).toEqual(pages)
  })

  it('under visible refreshes what is in view, and what comes into view later if it was invalidated', async () => {
    const { asked, view, source } = await open({ refresh: 'visible' }, 90)
    act(() => view.result.current.feed.view?.(42, 58))
    await refocus()
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    expect(asked()).toEqual([5, 6])
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    expect(asked()).toEqual([5, 6])
    act(() => view.result.current.feed.view?.(71, 79))
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    expect(asked()).toEqual([8])
    act(() => view.result.current.feed.view?.(72, 78))
    await act(async () => {})
    expect(asked()).toEqual([])
  })

  it('is all asked for where the first page has no row in common with what it was', async () => {
    const { list, asked, view } = await open({ refresh: 'top' }, 50)
    list.server.insert(25)
    await refocus()
    await waitFor(() => expect(view.result.current.feed.newer.count).toBe(10))
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    expect(new Set(asked())).toEqual(new Set([1, 2, 3, 4, 5]))
    act(() => view.result.current.feed.newer.show())
    await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(-24, 25)))
  })

  it('loses none of the rows that three insertions push out of a first page of thirty', async () => {
    const list = testList(contractorsCloud, { count: 300 })
    const view = renderEndless(list.source, { ...stale, pageSize: 30 })
    await loaded(view, 30)
    await loadTo(view, 150)
    list.server.insert(3)
    await refocus()
    await waitFor(() => expect(view.result.current.feed.newer.count).toBe(3))
    act(() => view.result.current.feed.newer.show())
    await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(-2, 150)))
    expect(view.result.current.feed.drift.duplicates).toBe(0)
  })
})
