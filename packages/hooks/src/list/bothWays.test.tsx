import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { contractorsCloud, csprCloud, ids, range, testList } from '../__fixtures__/lists.ts'
import { loaded, renderEndless, watched } from '../__fixtures__/renderEndless.tsx'

describe('a list that begins in the middle', () => {
  const opened = async (startAt = 5) => {
    const list = testList(contractorsCloud)
    const { source, asked } = watched(list)
    const view = renderEndless(source, { pageSize: 10, startAt })
    await loaded(view, 10)
    return { list, source, asked, view, feed: () => view.result.current.feed }
  }

  it('grows both ways, to both ends, and asks for each page once', async () => {
    const { view, asked, feed } = await opened()
    expect(feed()).toMatchObject({ firstIndex: 40, previous: { hasMore: true, isLoading: false } })
    while (feed().hasMore !== false) await act(() => feed().loadMore())
    while (feed().previous?.hasMore) await act(async () => feed().previous?.load())
    expect(ids(view.result.current.items)).toEqual(range(1, 95))
    expect(asked()).toEqual([5, 6, 7, 8, 9, 10, 4, 3, 2, 1])
    expect(feed()).toMatchObject({ firstIndex: 0, drift: { duplicates: 0 } })
    await act(async () => feed().previous?.load())
    expect(asked()).toEqual([])
  })

  it('names the same row by its place in the whole list, before and after rows come above', async () => {
    const { feed } = await opened()
    const place = (feed().firstIndex ?? 0) + 3
    const row = feed().at(3)
    await act(async () => feed().previous?.load())
    expect(feed().firstIndex).toBe(30)
    expect(feed().at(place - (feed().firstIndex ?? 0))).toBe(row)
  })

  it('loads above once however often it is asked to, beside what loads below', async () => {
    const { list, asked, feed } = await opened()
    asked()
    list.hold()
    let done: Promise<unknown> = Promise.resolve()
    act(() => {
      done = Promise.all([feed().previous?.load(), feed().previous?.load(), feed().loadMore()])
    })
    await waitFor(() => expect(feed().previous?.isLoading).toBe(true))
    expect(new Set(asked())).toEqual(new Set([4, 6]))
    list.open()
    await act(() => done)
    expect(feed()).toMatchObject({ length: 30, firstIndex: 30, previous: { isLoading: false } })
  })

  it('keeps its rows if a load above fails, says so apart from everything else, and tries again', async () => {
    const { list, view, feed } = await opened()
    list.server.fail({ status: 500 }, { times: 1 })
    await act(async () => feed().previous?.load())
    expect(feed()).toMatchObject({
      length: 10,
      loadMoreError: null,
      previous: { error: { status: 500 }, isLoading: false },
    })
    expect(view.result.current.error).toBeNull()
    await act(async () => feed().previous?.load())
    expect(feed()).toMatchObject({ length: 20, previous: { error: null } })
  })

  it('is another list than one that begins elsewhere, of the same pages', async () => {
    const { view, source, asked, feed } = await opened()
    asked()
    view.rerender({ source, options: { pageSize: 10, startAt: 6 } })
    await loaded(view, 10)
    expect(ids(view.result.current.items)).toEqual(range(51, 60))
    await act(async () => feed().previous?.load())
    expect(ids(view.result.current.items)).toEqual(range(41, 60))
    expect(asked()).toEqual([6])
  })

  it('comes back with all its pages and no request', async () => {
    const { view, source, asked, feed } = await opened()
    await act(async () => feed().previous?.load())
    view.unmount()
    asked()
    const again = renderEndless(source, { pageSize: 10, startAt: 5 }, view.client)
    expect(again.result.current.feed).toMatchObject({ length: 20, firstIndex: 30 })
    expect(asked()).toEqual([])
  })

  it('has the rows of a refresh in order, though they moved across its pages', async () => {
    const { list, view, feed } = await opened()
    await act(async () => feed().previous?.load())
    await act(() => feed().loadMore())
    list.server.remove(4)
    await act(() => view.result.current.refresh())
    expect(ids(view.result.current.items)).toEqual(range(35, 64))
  })
})

it('says nothing of rows before where the list begins at its first page', async () => {
  const view = renderEndless(testList(csprCloud).source)
  await loaded(view, 10)
  expect(view.result.current.feed).toMatchObject({ previous: undefined, firstIndex: 0 })
})
