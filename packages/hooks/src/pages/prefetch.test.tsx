import { focusManager, onlineManager, QueryCache, QueryClient } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { contractorsCloud, dovetail, ids, procore, range, testList } from '../__fixtures__/lists.ts'
import { testClient } from '../__fixtures__/renderList.tsx'
import { arrived, renderPages } from '../__fixtures__/renderPages.tsx'

const settled = (view: { client: QueryClient }): Promise<void> =>
  waitFor(() => expect(view.client.isFetching()).toBe(0))

/** A client whose pages are stale at once, as TanStack Query has it. */
const plainClient = (): QueryClient => new QueryClient()

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  focusManager.setFocused(undefined)
  onlineManager.setOnline(true)
})

describe('a page that is asked for ahead', () => {
  it.each([
    ['fresh for a while', testClient],
    ['stale at once', plainClient],
  ])('is there without waiting, for one request in all: pages are %s', async (_, client) => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source, { pageSize: 10 }, client())
    await arrived(view)
    act(() => view.result.current.nav.prefetch?.(2))
    await settled(view)
    act(() => view.result.current.nav.prefetch?.(2))
    act(() => view.result.current.nav.goNext())
    expect(view.result.current.nav).toMatchObject({ page: 2, isPending: false })
    expect(ids(view.result.current.items)).toEqual(range(11, 20))
    await settled(view)
    expect(list.asked()).toBe(2)
  })

  it('is not asked for again by somebody who still points at it when it has failed on the way', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source, { pageSize: 10 }, plainClient())
    await arrived(view)
    list.server.fail({ status: 500 })
    act(() => view.result.current.nav.goNext())
    await waitFor(() => expect(view.result.current.nav.failed?.page).toBe(2))
    // A pager whose Next is pointed at asks ahead once more, now that another page is the current one.
    act(() => view.result.current.nav.prefetch?.(2))
    await settled(view)
    expect(list.asked()).toBe(2)
    expect(view.result.current.nav.failed?.page).toBe(2)
  })

  it('is waited for where it is under way, with no second request', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source, { pageSize: 10 }, plainClient())
    await arrived(view)
    list.hold()
    act(() => view.result.current.nav.prefetch?.(2))
    act(() => view.result.current.nav.goNext())
    list.open()
    await arrived(view)
    expect(list.asked()).toBe(2)
  })

  it('is kept though the person went elsewhere before it arrived', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source)
    await arrived(view)
    list.hold()
    act(() => view.result.current.nav.prefetch?.(2))
    act(() => view.result.current.nav.goTo(2))
    act(() => view.result.current.nav.goTo(1))
    list.open()
    await settled(view)
    act(() => view.result.current.nav.goTo(2))
    expect(view.result.current.nav.isPending).toBe(false)
    expect(list.asked()).toBe(2)
  })

  it('is as if it had not been asked for when it fails: nothing is reported or asked again', async () => {
    const onError = vi.fn()
    const list = testList(contractorsCloud)
    const client = new QueryClient({ queryCache: new QueryCache({ onError }) })
    const view = renderPages(list.source, { pageSize: 10 }, client)
    await arrived(view)
    list.server.fail({ status: 503 }, { times: 1 })
    act(() => view.result.current.nav.prefetch?.(2))
    await settled(view)
    expect(list.asked()).toBe(2)
    expect(onError).not.toHaveBeenCalled()
    expect(view.result.current.nav.failed).toBeNull()
    const failed = client
      .getQueryCache()
      .findAll({ predicate: ({ state }) => state.error !== null })
    expect(failed).toEqual([])
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(11, 20))
  })

  it('is asked for again like any other where somebody came to wait for it', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const list = testList(contractorsCloud)
    const view = renderPages(list.source)
    await arrived(view)
    list.server.fail({ status: 503 }, { times: 1 })
    list.hold()
    act(() => view.result.current.nav.prefetch?.(2))
    act(() => view.result.current.nav.goNext())
    list.open()
    await act(() => vi.advanceTimersByTimeAsync(60_000))
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(11, 20))
  })

  it('is none beyond a known end, and not the one that is on screen', async () => {
    const list = testList(procore, { count: 20 })
    const view = renderPages(list.source, { pageSize: 10 }, plainClient())
    await arrived(view)
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    const asked = list.asked()
    for (const page of [2, 3, 0, 1.5]) act(() => view.result.current.nav.prefetch?.(page))
    await settled(view)
    expect(list.asked()).toBe(asked)
  })

  it('is the next or the one before, where there is nothing but cursors', async () => {
    const list = testList(dovetail)
    const view = renderPages(list.source, { pageSize: 10, gcTime: 0 })
    await arrived(view)
    const { nav } = view.result.current
    for (const to of ['first', 'previous'] as const) act(() => nav.prefetch?.(to))
    expect(list.asked()).toBe(1)
    list.hold()
    act(() => nav.prefetch?.('next'))
    act(() => nav.goNext())
    // What comes after is known to nobody yet.
    act(() => view.result.current.nav.prefetch?.('next'))
    list.open()
    await arrived(view)
    expect(list.asked()).toBe(2)
    act(() => view.result.current.nav.prefetch?.('previous'))
    await waitFor(() => expect(list.asked()).toBe(3))
    await settled(view)
  })

  it('is none while the browser saves data, is offline, or nothing is to be asked for', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source)
    await arrived(view)
    const ask = (): void => act(() => view.result.current.nav.prefetch?.(2))
    onlineManager.setOnline(false)
    ask()
    onlineManager.setOnline(true)
    // What waited for the connection would be sent by now.
    await act(async () => {})
    expect(list.asked()).toBe(1)
    vi.stubGlobal('navigator', { connection: { saveData: true } })
    ask()
    vi.unstubAllGlobals()
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduced-data') }))
    ask()
    vi.unstubAllGlobals()
    view.rerender({ source: list.source, options: { pageSize: 10, enabled: () => false } })
    ask()
    expect(list.asked()).toBe(1)
  })

  it('is up to the app', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source, { pageSize: 10, prefetch: false })
    await arrived(view)
    expect(view.result.current.nav.prefetch).toBeUndefined()
  })
})

/** What the browser does when it has nothing to do, once it is told that it has not. */
function untilIdle(): () => void {
  const waiting = new Map<number, () => void>()
  vi.stubGlobal('requestIdleCallback', (ask: () => void) => {
    waiting.set(waiting.size + 1, ask)
    return waiting.size
  })
  vi.stubGlobal('cancelIdleCallback', (id: number) => void waiting.delete(id))
  return () => act(() => waiting.forEach((ask) => ask()))
}

describe('the next page, while nothing else is to be done', () => {
  it('is asked for once the one on screen is there, and none after the last', async () => {
    const isIdle = untilIdle()
    const list = testList(contractorsCloud, { count: 20 })
    const view = renderPages(list.source, { pageSize: 10, prefetch: 'idle' })
    isIdle()
    await arrived(view)
    expect(list.asked()).toBe(1)
    isIdle()
    expect(list.asked()).toBe(2)
    await settled(view)
    act(() => view.result.current.nav.goNext())
    expect(ids(view.result.current.items)).toEqual(range(11, 20))
    isIdle()
    expect(list.asked()).toBe(2)
  })

  it('waits until somebody looks', async () => {
    const isIdle = untilIdle()
    const list = testList(dovetail)
    focusManager.setFocused(false)
    const view = renderPages(list.source, { pageSize: 10, prefetch: 'idle' })
    await arrived(view)
    isIdle()
    expect(list.asked()).toBe(1)
    act(() => focusManager.setFocused(true))
    expect(list.asked()).toBe(2)
    await settled(view)
  })

  it('is nobody’s any more when the list is gone', async () => {
    const isIdle = untilIdle()
    const list = testList(contractorsCloud)
    const view = renderPages(list.source, { pageSize: 10, prefetch: 'idle' })
    await arrived(view)
    view.unmount()
    isIdle()
    expect(list.asked()).toBe(1)
  })

  it('is asked for after a moment where the browser cannot tell', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const list = testList(contractorsCloud)
    const view = renderPages(list.source, { pageSize: 10, prefetch: 'idle' })
    await arrived(view)
    await waitFor(() => expect(list.asked()).toBe(2))
    await settled(view)
  })
})
