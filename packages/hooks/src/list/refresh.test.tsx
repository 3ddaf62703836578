import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { contractorsCloud, dovetail, ids, range, testList } from '../__fixtures__/lists.ts'
import { loaded, loadTo, renderEndless } from '../__fixtures__/renderEndless.tsx'
import { renderList } from '../__fixtures__/renderList.tsx'
import { useInfinitePaginatedQuery } from './useInfinitePaginatedQuery.ts'

describe('a refresh', () => {
  it('asks for every page, and shows what is new', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 50)
    list.server.insert(2)
    await act(() => view.result.current.refresh())
    await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(-1, 48)))
    expect(view.result.current.isRefreshing).toBe(false)
    expect(list.asked()).toBe(10)
  })

  it('is one however often it is called, and resolves when that is over', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    list.hold()
    let both: Promise<void>[] = []
    act(() => {
      both = [view.result.current.refresh(), view.result.current.refresh()]
    })
    expect(both[1]).toBe(both[0])
    await waitFor(() => expect(view.result.current.isRefreshing).toBe(true))
    list.open()
    await act(async () => {
      await Promise.all(both)
    })
    expect(view.result.current.isRefreshing).toBe(false)
    expect(list.asked()).toBe(2)
  })

  it('that fails is told in the error of the list, while its rows stay, until one succeeds', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 20)
    list.server.fail({ status: 500 })
    await act(() => view.result.current.refresh())
    expect(view.result.current).toMatchObject({
      status: 'success',
      error: { status: 500 },
      isRefreshing: false,
      feed: { loadMoreError: null },
    })
    expect(ids(view.result.current.items)).toEqual(range(1, 20))
    list.server.recover()
    await act(() => view.result.current.refresh())
    expect(view.result.current.error).toBeNull()
  })

  it('shows what came in one step, though pages come one by one', async () => {
    const list = testList(contractorsCloud)
    const releases: (() => void)[] = []
    let isHeld = false
    const source: typeof list.source = {
      ...list.source,
      load: async (at) => {
        const page = await list.source.load(at)
        if (isHeld) {
          await new Promise<void>((resolve) => {
            releases.push(resolve)
          })
        }
        return page
      },
    }
    const seen = new Set<string>()
    const view = renderList(
      () => {
        const result = useInfinitePaginatedQuery(source, { pageSize: 10 })
        seen.add(ids(result.items).join())
        return result
      },
      { props: {} },
    )
    await loaded(view, 10)
    await loadTo(view, 30)
    seen.clear()
    isHeld = true
    list.server.insert(3)
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.result.current.refresh()
    })
    await waitFor(() => expect(releases).toHaveLength(3))
    for (const left of [2, 1, 0]) {
      releases[left]?.()
      await waitFor(() => expect(view.client.isFetching()).toBe(left))
    }
    await act(() => done)
    expect([...seen]).toEqual([range(-2, 27).join()])
  })

  it('of a cursor list walks the chain anew where it changed: no row is lost or doubled, the second time neither', async () => {
    const list = testList(dovetail)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 30)
    for (const first of [-1, -3]) {
      list.server.insert(2)
      await act(() => view.result.current.refresh())
      expect(ids(view.result.current.items)).toEqual(range(first, first + 29))
      expect(view.result.current.feed.drift.duplicates).toBe(0)
    }
    await act(() => view.result.current.feed.loadMore())
    expect(ids(view.result.current.items)).toEqual(range(-3, 36))
  })

  it.each([14, 25])(
    'shows rows in order, though a page from before %i were taken away comes while it runs',
    async (gone) => {
      const list = testList(dovetail)
      const view = renderEndless(list.source)
      await loaded(view, 10)
      list.hold()
      act(() => void view.result.current.feed.loadMore())
      list.server.remove(gone)
      let done: Promise<void> = Promise.resolve()
      act(() => {
        done = view.result.current.refresh()
      })
      list.open()
      await act(() => done)
      const { items, isRefreshing } = view.result.current
      expect(ids(items)).toEqual(range(gone + 1, gone + items.length))
      expect(isRefreshing).toBe(false)
    },
  )

  it('takes away a row that was deleted at the end of the first page', async () => {
    const rows = range(1, 50).map((id) => ({ id }))
    const list = testList(contractorsCloud, { rows })
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 50)
    rows.splice(9, 1)
    await act(() => view.result.current.refresh())
    expect(ids(view.result.current.items)).toEqual(ids(rows))
  })

  it('brings the order that the server has now', async () => {
    const rows = range(1, 30).map((id) => ({ id }))
    const list = testList(contractorsCloud, { rows })
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 30)
    rows.push(...rows.splice(5, 15))
    await act(() => view.result.current.refresh())
    expect(ids(view.result.current.items)).toEqual(ids(rows))
  })

  it('brings the list back after its pages were removed from the cache', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    act(() => view.client.removeQueries({ queryKey: list.source.key }))
    list.server.remove(10)
    await act(() => view.result.current.refresh())
    await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(11, 20)))
  })
})
