import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { contractorsCloud, dovetail, ids, range, testList } from '../__fixtures__/lists.ts'
import { loaded, loadTo, renderEndless } from '../__fixtures__/renderEndless.tsx'
import { renderList, testClient } from '../__fixtures__/renderList.tsx'
import { usePaginatedQuery } from '../pages/usePaginatedQuery.ts'
import { useInfinitePaginatedQuery } from './useInfinitePaginatedQuery.ts'

describe('the entries of its pages', () => {
  it('are those of one page at a time: switching asks for nothing', async () => {
    const list = testList(contractorsCloud)
    const client = testClient()
    const pages = renderList(() => usePaginatedQuery(list.source, { pageSize: 10 }), {
      props: {},
      client,
    })
    await waitFor(() => expect(pages.result.current.items).toHaveLength(10))
    pages.unmount()
    const view = renderEndless(list.source, { pageSize: 10 }, client)
    expect(view.result.current.feed.length).toBe(10)
    expect(list.asked()).toBe(1)
  })

  it('come back with all rows and no request after an unmount', async () => {
    const list = testList(dovetail)
    const client = testClient()
    const view = renderEndless(list.source, { pageSize: 10 }, client)
    await loaded(view, 10)
    await loadTo(view, 30)
    view.unmount()
    const again = renderEndless(list.source, { pageSize: 10 }, client)
    expect(again.result.current.feed.length).toBe(30)
    expect(list.asked()).toBe(3)
  })

  it('start over after a reset', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 30)
    await act(() => view.client.resetQueries({ queryKey: list.source.key }))
    await loaded(view, 10)
    expect(ids(view.result.current.items)).toEqual(range(1, 10))
  })

  it('are one list for two components', async () => {
    const list = testList(contractorsCloud)
    const client = testClient()
    const one = renderEndless(list.source, { pageSize: 10 }, client)
    const two = renderEndless(list.source, { pageSize: 10 }, client)
    await loaded(one, 10)
    await act(() => one.result.current.feed.loadMore())
    await loaded(two, 20)
    expect(list.asked()).toBe(2)
  })

  it('show nothing old once they are cleared', async () => {
    const list = testList(contractorsCloud)
    const client = testClient()
    const view = renderEndless(list.source, { pageSize: 10 }, client)
    await loaded(view, 10)
    act(() => client.clear())
    view.unmount()
    list.server.remove(10)
    const seen = new Set<number>()
    const again = renderList(
      () => {
        const result = useInfinitePaginatedQuery(list.source, { pageSize: 10 })
        for (const { id } of result.items) seen.add(id)
        return result
      },
      { props: {}, client },
    )
    await loaded(again, 10)
    expect([...seen]).toEqual(range(11, 20))
  })
})

it('is asked for anew by a list on screen when the whole cache is cleared', async () => {
  const list = testList(contractorsCloud)
  const view = renderEndless(list.source)
  await loaded(view, 10)
  list.server.remove(5)
  act(() => view.client.clear())
  await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(6, 15)))
  expect(list.asked()).toBe(2)
})
