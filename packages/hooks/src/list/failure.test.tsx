import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { contractorsCloud, dovetail, ids, range, testList } from '../__fixtures__/lists.ts'
import { loaded, loadTo, renderEndless, watched } from '../__fixtures__/renderEndless.tsx'
import { testClient } from '../__fixtures__/renderList.tsx'

describe('a failure', () => {
  it('of a later page takes nothing away, and retry asks for that page only', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 30)
    list.server.fail({ status: 500 }, { times: 1 })
    await act(() => view.result.current.feed.loadMore())
    expect(view.result.current).toMatchObject({
      status: 'success',
      error: null,
      feed: { length: 30, loadMoreError: { status: 500 }, isLoadingMore: false, hasMore: true },
    })
    const asked = list.asked()
    act(() => view.result.current.feed.retry())
    await loaded(view, 40)
    expect(view.result.current.feed.loadMoreError).toBeNull()
    expect(list.asked()).toBe(asked + 1)
  })

  it('of a later page is forgotten where a refresh finds that there is no such page', async () => {
    const list = testList(contractorsCloud, { count: 20 })
    const view = renderEndless(list.source)
    await loaded(view, 10)
    list.server.fail({ status: 500 }, { times: 1 })
    await act(() => view.result.current.feed.loadMore())
    expect(view.result.current.feed.loadMoreError).not.toBeNull()
    list.server.remove(10)
    await act(() => view.result.current.refresh())
    expect(view.result.current.feed).toMatchObject({ hasMore: false, loadMoreError: null })
  })

  it('of a page that a refresh took away meanwhile isn’t told', async () => {
    const list = testList(contractorsCloud, { count: 12 })
    let fail = (): void => {}
    const source: typeof list.source = {
      ...list.source,
      load: (at) =>
        at.target === 1
          ? list.source.load(at)
          : new Promise((_, reject) => {
              fail = () => reject(new Error('gone'))
            }),
    }
    const view = renderEndless(source, { pageSize: 10, retry: false })
    await loaded(view, 10)
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.result.current.feed.loadMore()
    })
    await act(async () => {})
    list.server.remove(5)
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    fail()
    await act(() => done)
    await waitFor(() =>
      expect(view.result.current.feed).toMatchObject({ hasMore: false, loadMoreError: null }),
    )
  })

  it('of the first page is the error of the list, and retry mends it', async () => {
    const list = testList(contractorsCloud)
    list.server.fail({ status: 500 }, { times: 1 })
    const view = renderEndless(list.source)
    await waitFor(() =>
      expect(view.result.current).toMatchObject({ status: 'error', error: { status: 500 } }),
    )
    act(() => view.result.current.feed.retry())
    await loaded(view, 10)
    expect(view.result.current).toMatchObject({ status: 'success', error: null })
  })

  it('of the first page is mended by a refresh too', async () => {
    const list = testList(contractorsCloud)
    list.server.fail({ status: 500 }, { times: 1 })
    const view = renderEndless(list.source)
    await waitFor(() => expect(view.result.current.status).toBe('error'))
    await act(() => view.result.current.refresh())
    expect(view.result.current).toMatchObject({ status: 'success', error: null })
    expect(view.result.current.feed.length).toBe(10)
  })

  it('of the first page is forgotten by whoever shows the list next', async () => {
    const list = testList(contractorsCloud)
    list.server.fail({ status: 500 }, { times: 1 })
    const client = testClient()
    const view = renderEndless(list.source, { pageSize: 10 }, client)
    await waitFor(() => expect(view.result.current.status).toBe('error'))
    view.unmount()
    const again = renderEndless(list.source, { pageSize: 10 }, client)
    await loaded(again, 10)
    expect(again.result.current.status).toBe('success')
  })
})

describe('cursors that died', () => {
  it('take no rows away, and retry walks the list anew and goes on', async () => {
    const list = testList(dovetail)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 20)
    list.server.expireCursors()
    await act(() => view.result.current.feed.loadMore())
    expect(view.result.current).toMatchObject({
      status: 'success',
      feed: { length: 20, loadMoreError: { refusal: 'cursorExpired' } },
    })
    act(() => view.result.current.feed.retry())
    await loaded(view, 30)
    expect(view.result.current.feed.loadMoreError).toBeNull()
    await act(() => view.result.current.feed.loadMore())
    expect(ids(view.result.current.items)).toEqual(range(1, 40))
  })

  it('are forgotten when a refresh has walked the chain anew', async () => {
    const list = testList(dovetail)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 30)
    list.server.expireCursors()
    await act(() => view.result.current.feed.loadMore())
    list.server.fail({ status: 500 }, { times: 1 })
    await act(() => view.result.current.refresh())
    expect(view.result.current.error).toMatchObject({ status: 500 })
    await act(() => view.result.current.refresh())
    expect(view.result.current).toMatchObject({ error: null, feed: { loadMoreError: null } })
    expect(ids(view.result.current.items)).toEqual(range(1, 30))
  })

  it('need no walk where a refresh that was under way finds another way on', async () => {
    const list = testList(dovetail)
    const { source, asked } = watched(list)
    const view = renderEndless(source)
    await loaded(view, 10)
    list.server.expireCursors()
    await act(() => view.result.current.feed.loadMore())
    expect(view.result.current.feed.loadMoreError).toMatchObject({ refusal: 'cursorExpired' })
    asked()
    list.server.remove(3)
    list.hold()
    act(() => void view.result.current.refresh())
    act(() => void view.result.current.feed.loadMore())
    list.open()
    await loaded(view, 20)
    expect(ids(view.result.current.items)).toEqual(range(4, 23))
    expect(asked()).toHaveLength(2)
  })

  it('are told again where walking anew fails, and take no rows away then either', async () => {
    const list = testList(dovetail)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 20)
    list.server.expireCursors()
    await act(() => view.result.current.feed.loadMore())
    list.server.fail({ status: 500 }, { times: 1 })
    await act(() => view.result.current.feed.loadMore())
    expect(view.result.current.feed.loadMoreError).toMatchObject({ status: 500 })
    expect(ids(view.result.current.items)).toEqual(range(1, 20))
  })
})
