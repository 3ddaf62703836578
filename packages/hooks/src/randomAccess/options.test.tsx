import type { Page } from '@paginated-query/core'
import {
  focusManager,
  IsRestoringProvider,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'

import { csprCloud, range, testList, type Row } from '../__fixtures__/lists.ts'
import { renderList, testClient } from '../__fixtures__/renderList.tsx'
import {
  idsAt,
  pagesAsked,
  renderRandomAccess,
  scroll,
  settled,
} from '../__fixtures__/renderRandomAccess.tsx'
import { fetchPage } from '../fetchPage.ts'
import { pageQueryOptions } from '../pageQueryOptions.ts'
import { useRandomAccessPaginatedQuery } from './useRandomAccessPaginatedQuery.ts'

afterEach(() => focusManager.setFocused(undefined))

/** A list of which pages 1 and 5 are cached and the latter is in view. */
async function scrolledList(options: object = {}) {
  const list = testList(csprCloud)
  const view = renderRandomAccess(list.source, { pageSize: 10, ...options })
  await settled(view)
  scroll(view, 42)
  await settled(view)
  return { list, view }
}

describe('who asks again', () => {
  it('asks for the pages in view on focus', async () => {
    const { list } = await scrolledList({ staleTime: 0 })
    act(() => {
      focusManager.setFocused(false)
      focusManager.setFocused(true)
    })
    await waitFor(() => expect(pagesAsked(list)).toEqual([1, 5, 5]))
  })

  it('asks for the pages in view at an interval', async () => {
    const { list } = await scrolledList({ refetchInterval: 20 })
    await waitFor(() => expect(list.asked()).toBeGreaterThan(5))
    expect(pagesAsked(list).slice(3)).not.toContain(1)
  })

  it('asks for the pages in view on invalidation, fresh when it is awaited', async () => {
    const { list, view } = await scrolledList()
    list.server.insert(3)
    await act(() => view.client.invalidateQueries({ queryKey: list.source.key }))
    await waitFor(() => expect(idsAt(view, 40, 42)).toEqual([38, 39, 40]))
    expect(view.result.current.rows.length).toBe(98)
    expect(pagesAsked(list)).toEqual([1, 5, 5])
    scroll(view, 0)
    await waitFor(() => expect(idsAt(view, 0, 2)).toEqual([-2, -1, 0]))
  })
})

it('asks for nothing while it is not enabled', async () => {
  const list = testList(csprCloud)
  const view = renderRandomAccess(list.source, { pageSize: 10, enabled: false })
  scroll(view, 42)
  await act(async () => {})
  expect([view.result.current.status, list.asked()]).toEqual(['pending', 0])
  view.rerender({ source: list.source, options: { pageSize: 10, enabled: true } })
  await settled(view)
  expect(view.result.current.rows.length).toBe(95)
})

it('shows no placeholder of the client as the rows of a page', async () => {
  const list = testList(csprCloud)
  const first = await fetchPage(testClient(), pageQueryOptions(list.source, { pageSize: 10 }))
  const queries = { placeholderData: () => first, staleTime: 60_000 }
  const client = new QueryClient({ defaultOptions: { queries } })
  list.hold()
  const view = renderRandomAccess(list.source, { pageSize: 10, startRow: 20 }, client)
  expect(view.result.current.rows.stateAt(20).type).toBe('pending')
  list.open()
  await waitFor(() => expect(idsAt(view, 20, 22)).toEqual([21, 22, 23]))
})

it('shows an edit of a page in view', async () => {
  const { list, view } = await scrolledList()
  const { queryKey } = pageQueryOptions(list.source, { target: 5, pageSize: 10 })
  act(() => {
    view.client.setQueryData<Page<Row, number>>(
      queryKey,
      (page) => page && { ...page, items: page.items.map(({ id }) => ({ id: -id })) },
    )
  })
  await waitFor(() => expect(idsAt(view, 40, 41)).toEqual([-41, -42]))
})

it('counts as an edit of a page in view does, though another page was answered later', async () => {
  const { list, view } = await scrolledList()
  scroll(view, 82)
  await settled(view)
  scroll(view, 42)
  const { queryKey } = pageQueryOptions(list.source, { target: 5, pageSize: 10 })
  const query = view.client.getQueryCache().find<Page<Row, number>>({ queryKey })
  await waitFor(() => expect(query?.getObserversCount()).toBe(1))
  const data = query?.state.data
  // As an optimistic edit writes: when the page was answered is the server's.
  act(() => {
    if (data) query?.setState({ data: { ...data, total: { count: 94, precision: 'exact' } } })
  })
  await waitFor(() => expect(view.result.current.rows.length).toBe(94))
  act(() => {
    if (data) query?.setState({ data })
  })
  await waitFor(() => expect(view.result.current.rows.length).toBe(95))
})

it('renders nothing for an answer that brings the same rows', async () => {
  const list = testList(csprCloud)
  let renders = 0
  const view = renderList(
    () => {
      renders += 1
      return useRandomAccessPaginatedQuery(list.source, { pageSize: 10 })
    },
    { props: {} },
  )
  await settled(view)
  const before = { renders, rows: view.result.current.rows }
  for (let time = 0; time < 5; time += 1) await act(() => view.result.current.refresh())
  expect(list.asked()).toBe(6)
  expect({ renders, rows: view.result.current.rows }).toEqual(before)
})

it('asks with the newest source, whose `fetch` may hold a newer token', async () => {
  const [before, now] = [testList(csprCloud), testList(csprCloud)]
  const view = renderRandomAccess(before.source)
  await settled(view)
  view.rerender({ source: now.source, options: { pageSize: 10 } })
  scroll(view, 42)
  await settled(view)
  expect([before.asked(), now.asked()]).toEqual([1, 1])
})

it('waits for a cache that is being restored', async () => {
  const list = testList(csprCloud)
  const client = testClient()
  let isRestoring = true
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <IsRestoringProvider value={isRestoring}>{children}</IsRestoringProvider>
    </QueryClientProvider>
  )
  const view = renderHook(() => useRandomAccessPaginatedQuery(list.source, { pageSize: 10 }), {
    wrapper,
  })
  await fetchPage(client, pageQueryOptions(list.source, { target: 1, pageSize: 10 }))
  isRestoring = false
  view.rerender()
  expect(idsAt(view, 0, 9)).toEqual(range(1, 10))
  expect(list.asked()).toBe(1)
})
