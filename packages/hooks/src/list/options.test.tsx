import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { contractorsCloud, testList } from '../__fixtures__/lists.ts'
import { loaded, renderEndless } from '../__fixtures__/renderEndless.tsx'
import { renderList, testClient } from '../__fixtures__/renderList.tsx'
import { fetchPage } from '../fetchPage.ts'
import { pageQueryOptions } from '../pageQueryOptions.ts'
import { useInfinitePaginatedQuery } from './useInfinitePaginatedQuery.ts'

describe('a list that is not enabled', () => {
  it('asks for nothing', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source, { pageSize: 10, enabled: false })
    expect(view.result.current.status).toBe('pending')
    await act(async () => {})
    expect(list.asked()).toBe(0)
  })

  it('takes part in invalidation once it is', async () => {
    const list = testList(contractorsCloud)
    const client = testClient()
    await fetchPage(client, pageQueryOptions(list.source, { target: 1, pageSize: 10 }))
    const view = renderEndless(list.source, { pageSize: 10, enabled: false }, client)
    expect(view.result.current.feed.length).toBe(10)
    view.rerender({ source: list.source, options: { pageSize: 10, enabled: true } })
    await act(() => client.invalidateQueries({ queryKey: list.source.key }))
    expect(list.asked()).toBe(2)
  })

  it('somewhere does not stop another component that shows it', async () => {
    const list = testList(contractorsCloud)
    const view = renderList(
      () => {
        const shown = useInfinitePaginatedQuery(list.source, { pageSize: 10 })
        useInfinitePaginatedQuery(list.source, { pageSize: 10, enabled: false })
        return shown
      },
      { props: {} },
    )
    await loaded(view, 10)
    await act(() => view.client.invalidateQueries({ queryKey: list.source.key }))
    expect(list.asked()).toBe(2)
  })

  it('anywhere any more asks for nothing again', async () => {
    const list = testList(contractorsCloud)
    const client = testClient()
    const enabled = renderEndless(list.source, { pageSize: 10 }, client)
    renderEndless(list.source, { pageSize: 10, enabled: false }, client)
    await loaded(enabled, 10)
    enabled.unmount()
    await act(() => client.invalidateQueries({ queryKey: list.source.key }))
    expect(list.asked()).toBe(1)
  })
})

describe('options that change', () => {
  it('are followed: an interval that comes later', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    view.rerender({ source: list.source, options: { pageSize: 10, refetchInterval: 20 } })
    await waitFor(() => expect(list.asked()).toBeGreaterThan(1))
  })

  it('are followed: the newest source asks, whose `fetch` may hold a newer token', async () => {
    const [before, now] = [testList(contractorsCloud), testList(contractorsCloud)]
    const client = testClient()
    const options = { pageSize: 10, staleTime: 0 }
    const view = renderEndless(before.source, options, client)
    await loaded(view, 10)
    view.unmount()
    renderEndless(now.source, options, client)
    await waitFor(() => expect(now.asked()).toBe(1))
    expect(before.asked()).toBe(1)
  })
})
