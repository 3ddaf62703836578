import { PaginationError } from '@paginated-query/core'
import { onlineManager } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'

import { contractorsCloud, dovetail, ids, range, testList } from '../__fixtures__/lists.ts'
import { loaded, loadTo, refocus, renderEndless } from '../__fixtures__/renderEndless.tsx'
import { pageQueryOptions } from '../pageQueryOptions.ts'

afterEach(() => onlineManager.setOnline(true))

const reconnect = (): Promise<void> =>
  act(async () => {
    onlineManager.setOnline(false)
    onlineManager.setOnline(true)
  })

describe('a first load that failed', () => {
  const failed = async () => {
    const list = testList(contractorsCloud)
    list.server.fail({ status: 500 }, { times: 1 })
    const view = renderEndless(list.source)
    await waitFor(() => expect(view.result.current.status).toBe('error'))
    expect(view.result.current.feed).toMatchObject({
      loadMoreError: { status: 500 },
      isLoadingMore: false,
    })
    return { list, view }
  }

  it.each([
    [
      'invalidateQueries',
      (at) => at.view.client.invalidateQueries({ queryKey: at.list.source.key }),
    ],
    ['resetQueries', (at) => at.view.client.resetQueries({ queryKey: at.list.source.key })],
    ['refetchQueries', (at) => at.view.client.refetchQueries({ queryKey: at.list.source.key })],
    ['focus', () => refocus()],
    ['reconnect', () => reconnect()],
    ['feed.retry', async (at) => at.view.result.current.feed.retry()],
    ['refresh', (at) => at.view.result.current.refresh()],
  ] as [string, (at: Awaited<ReturnType<typeof failed>>) => Promise<unknown>][])(
    'is mended by %s',
    async (_, mend) => {
      const at = await failed()
      await act(() => mend(at))
      await loaded(at.view, 10)
      expect(at.view.result.current).toMatchObject({
        status: 'success',
        error: null,
        feed: { loadMoreError: null, isLoadingMore: false },
      })
      expect(at.list.asked()).toBe(2)
      await loadTo(at.view, 30)
      expect(ids(at.view.result.current.items)).toEqual(range(1, 30))
    },
  )

  it('is pending again while it is asked for again', async () => {
    const { list, view } = await failed()
    list.hold()
    act(() => view.result.current.feed.retry())
    await waitFor(() =>
      expect(view.result.current).toMatchObject({
        status: 'pending',
        error: null,
        feed: { isLoadingMore: true, loadMoreError: null },
      }),
    )
    list.open()
    await loaded(view, 10)
  })
})

describe('a list that is offline', () => {
  it('waits with its first load, and loads when it is online', async () => {
    onlineManager.setOnline(false)
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await act(async () => {})
    expect(view.result.current).toMatchObject({ status: 'pending', error: null })
    expect(list.asked()).toBe(0)
    act(() => onlineManager.setOnline(true))
    await loaded(view, 10)
    expect(list.asked()).toBe(1)
  })

  it('waits with more, says that it is loading, and goes on when it is online', async () => {
    const list = testList(dovetail)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    act(() => onlineManager.setOnline(false))
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.result.current.feed.loadMore()
    })
    await waitFor(() => expect(view.result.current.feed.isLoadingMore).toBe(true))
    expect(view.result.current.feed.loadMoreError).toBeNull()
    expect(list.asked()).toBe(1)
    act(() => onlineManager.setOnline(true))
    await act(() => done)
    expect(view.result.current.feed).toMatchObject({ length: 20, isLoadingMore: false })
  })
})

describe('the end of a list', () => {
  it('is a page that is refused as beyond the end', async () => {
    const list = testList(contractorsCloud, { count: 20 })
    const source: typeof list.source = {
      ...list.source,
      // As a server does that never says which page is the last, and refuses those behind it.
      load: async (at) => {
        if (at.target > 2) throw new PaginationError('gone', { kind: 'http', refusal: 'beyondEnd' })
        return { ...(await list.source.load(at)), hasNext: null, next: at.target + 1 }
      },
    }
    const view = renderEndless(source)
    await loaded(view, 10)
    await loadTo(view, 20)
    expect(view.result.current.feed.hasMore).toBeNull()
    await act(() => view.result.current.feed.loadMore())
    expect(view.result.current.feed).toMatchObject({
      length: 20,
      hasMore: false,
      loadMoreError: null,
    })
  })
})

it('loads again, once, where the first page is removed from the cache meanwhile', async () => {
  const list = testList(contractorsCloud)
  const view = renderEndless(list.source)
  await loaded(view, 10)
  await loadTo(view, 30)
  list.server.remove(1)
  act(() =>
    view.client.removeQueries({
      queryKey: pageQueryOptions(list.source, { target: 2, pageSize: 10 }).queryKey,
    }),
  )
  await waitFor(() => expect(ids(view.result.current.items)).toContain(21))
  await waitFor(() => expect(list.asked()).toBe(4))
})
