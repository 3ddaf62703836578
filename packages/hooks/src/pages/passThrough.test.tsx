import { onlineManager, QueryClient } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { contractorsCloud, dovetail, ids, range, testList } from '../__fixtures__/lists.ts'
import { arrived, renderPages } from '../__fixtures__/renderPages.tsx'

afterEach(() => {
  vi.useRealTimers()
  onlineManager.setOnline(true)
})

describe('options of TanStack Query', () => {
  it('say by a function which pages are asked for', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source, {
      pageSize: 10,
      enabled: ({ queryKey }) => JSON.stringify(queryKey).includes('"target":1,'),
    })
    await arrived(view)
    act(() => view.result.current.nav.goNext())
    expect(view.result.current.nav).toMatchObject({ page: 2, isPending: true, failed: null })
    expect(ids(view.result.current.items)).toEqual(range(1, 10))
    expect(list.asked()).toBe(1)
  })

  it('refresh the page on screen by an interval, or a function of one, and no page that was left', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const list = testList(contractorsCloud)
    const view = renderPages(list.source, {
      pageSize: 10,
      refetchInterval: ({ state }) => (state.data === undefined ? false : 30_000),
    })
    await arrived(view)
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    await act(() => vi.advanceTimersByTimeAsync(61_000))
    const pages = list.server.requests.map(({ params }) => params['page[number]'])
    expect(pages).toEqual(['1', '2', '2', '2'])
    // A refresh that fails takes nothing away.
    list.server.fail({ status: 500 }, { times: 1 })
    await act(() => vi.advanceTimersByTimeAsync(30_000))
    await waitFor(() => expect(view.result.current.error).toMatchObject({ status: 500 }))
    expect(view.result.current).toMatchObject({ status: 'success', nav: { page: 2, failed: null } })
    await act(() => vi.advanceTimersByTimeAsync(30_000))
    await waitFor(() => expect(view.result.current.error).toBeNull())
  })
})

describe('offline', () => {
  it('waits with its first page too', async () => {
    onlineManager.setOnline(false)
    const list = testList(dovetail)
    const view = renderPages(list.source)
    expect(view.result.current).toMatchObject({
      status: 'pending',
      error: null,
      nav: { page: 1, isPending: true, failed: null },
      query: { fetchStatus: 'paused' },
    })
    act(() => onlineManager.setOnline(true))
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(1, 10))
  })

  it('leads back to a page that is there, and forgets the one that was waited for', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source)
    await arrived(view)
    act(() => onlineManager.setOnline(false))
    act(() => view.result.current.nav.goNext())
    expect(view.result.current.nav.isPending).toBe(true)
    act(() => view.result.current.nav.goPrevious())
    expect(view.result.current.nav).toMatchObject({ page: 1, isPending: false })
    act(() => onlineManager.setOnline(true))
    expect(list.asked()).toBe(1)
  })

  it.each(['always', 'offlineFirst'] as const)(
    'asks all the same where the app says so: networkMode %s',
    async (networkMode) => {
      onlineManager.setOnline(false)
      const list = testList(contractorsCloud)
      const view = renderPages(list.source, { pageSize: 10, networkMode })
      await arrived(view)
      act(() => view.result.current.nav.goNext())
      await arrived(view)
      expect(ids(view.result.current.items)).toEqual(range(11, 20))
    },
  )
})

it('a page that is left before it came is cancelled, and leaves the connection to the last', async () => {
  const list = testList(contractorsCloud)
  const view = renderPages(list.source, { pageSize: 10 }, new QueryClient())
  await arrived(view)
  list.hold()
  for (let press = 0; press < 5; press += 1) act(() => view.result.current.nav.goNext())
  const underWay = view.client.getQueryCache().findAll({ fetchStatus: 'fetching' })
  expect(underWay.map(({ queryKey }) => queryKey.at(-1))).toEqual([{ target: 6, pageSize: 10 }])
  list.open()
  await arrived(view)
  expect(view.result.current.nav).toMatchObject({ page: 6, failed: null })
  expect(ids(view.result.current.items)).toEqual(range(51, 60))
})
