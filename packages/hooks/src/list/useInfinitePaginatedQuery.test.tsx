import type { Page, PaginatedSource, Target } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { useEffect } from 'react'
import { describe, expect, it } from 'vitest'

import {
  contractorsCloud,
  dovetail,
  numbered,
  testList,
  type procore,
  type Row,
} from '../__fixtures__/lists.ts'
import { renderList, testClient } from '../__fixtures__/renderList.tsx'
import { pageQueryOptions } from '../pageQueryOptions.ts'
import { usePaginatedQuery } from '../pages/usePaginatedQuery.ts'
import {
  useInfinitePaginatedQuery,
  type InfinitePaginatedQueryOptions,
} from './useInfinitePaginatedQuery.ts'

const ids = (items: readonly Row[]): number[] => items.map((row) => row.id)
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

function render<TTarget extends Target>(
  source: PaginatedSource<Row, TTarget>,
  options: InfinitePaginatedQueryOptions = { pageSize: 10 },
  client = testClient(),
) {
  return renderList(
    (props: { source: PaginatedSource<Row, TTarget> }) =>
      useInfinitePaginatedQuery(props.source, options),
    { props: { source }, client },
  )
}
type Rendered = ReturnType<typeof render<number>>
const loaded = (view: Pick<Rendered, 'result'>, length: number) =>
  waitFor(() => expect(view.result.current.feed.length).toBe(length))
async function loadTo(view: Pick<Rendered, 'result'>, length: number): Promise<void> {
  while (view.result.current.feed.length < length && view.result.current.feed.hasMore !== false) {
    await act(() => view.result.current.feed.loadMore())
  }
}

describe.each(Object.entries({ ...numbered, dovetail }))('an endless list of %s', (_, api) => {
  it('brings every row once, in order, and ends', async () => {
    const list = testList(api as typeof procore, { count: 25 })
    const view = render(list.source)
    expect(view.result.current).toMatchObject({ status: 'pending', items: [] })
    await loaded(view, 10)
    await loadTo(view, 99)
    expect(ids(view.result.current.items)).toEqual(range(1, 25))
    expect(view.result.current.feed).toMatchObject({
      length: 25,
      hasMore: false,
      total: { count: 25 },
      drift: { duplicates: 0 },
    })
    expect(view.result.current.feed.at(24)).toEqual({ id: 25 })
    const asked = list.asked()
    await act(() => view.result.current.feed.loadMore())
    expect(list.asked()).toBe(asked)
    expect(asked).toBe(3)
  })
})

describe('loading more', () => {
  it('is one request however often it is called', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source)
    await loaded(view, 10)
    await act(async () => {
      await Promise.all(Array.from({ length: 10 }, () => view.result.current.feed.loadMore()))
    })
    expect(view.result.current.feed.length).toBe(20)
    expect(list.asked()).toBe(2)
  })

  it('asks for a page once, even where rows are stale at once', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source, { pageSize: 10, staleTime: 0 })
    await loaded(view, 10)
    await loadTo(view, 50)
    expect(list.asked()).toBe(5)
  })

  it('says that it is loading, and keeps what is there', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source)
    await loaded(view, 10)
    list.hold()
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.result.current.feed.loadMore()
    })
    await waitFor(() => expect(view.result.current.feed.isLoadingMore).toBe(true))
    expect(view.result.current.feed.length).toBe(10)
    list.open()
    await act(() => done)
    expect(view.result.current.feed).toMatchObject({ isLoadingMore: false, length: 20 })
  })

  it('asks nothing for a page that is cached', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source)
    await loaded(view, 10)
    await view.client.query(pageQueryOptions(list.source, { target: 2, pageSize: 10 }))
    await act(() => view.result.current.feed.loadMore())
    expect(view.result.current.feed.length).toBe(20)
    expect(list.asked()).toBe(2)
  })

  it('loses no page when the list is invalidated meanwhile', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source)
    await loaded(view, 10)
    list.hold()
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.result.current.feed.loadMore()
    })
    const refreshed = view.client.invalidateQueries({ queryKey: list.source.key })
    list.open()
    await act(async () => {
      await Promise.all([done, refreshed])
    })
    await loaded(view, 20)
    expect(ids(view.result.current.items)).toEqual(range(1, 20))
  })

  it('waits for a refresh of the last page, whose next cursor may change', async () => {
    const list = testList(dovetail)
    const view = render(list.source)
    await loaded(view, 10)
    list.hold()
    const refreshed = view.client.invalidateQueries()
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.result.current.feed.loadMore()
    })
    expect(list.asked()).toBe(2)
    list.open()
    await act(async () => {
      await Promise.all([refreshed, done])
    })
    await loaded(view, 20)
    expect(list.asked()).toBe(3)
  })
})

describe('a failure', () => {
  it('of a later page takes nothing away, and retry asks for that page only', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source)
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

  it('of the first page is the error of the list, and retry mends it', async () => {
    const list = testList(contractorsCloud)
    list.server.fail({ status: 500 }, { times: 1 })
    const view = render(list.source)
    await waitFor(() =>
      expect(view.result.current).toMatchObject({ status: 'error', error: { status: 500 } }),
    )
    act(() => view.result.current.feed.retry())
    await loaded(view, 10)
    expect(view.result.current).toMatchObject({ status: 'success', error: null })
  })
})

describe('a list that moves', () => {
  it('shows a row once that came on two pages, and counts it', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source)
    await loaded(view, 10)
    list.server.insert(3)
    await act(() => view.result.current.feed.loadMore())
    expect(ids(view.result.current.items)).toEqual(range(1, 17))
    expect(view.result.current.feed.drift).toEqual({ duplicates: 3 })
  })

  it('inserts nothing above what is read, until it is asked for', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source)
    await loaded(view, 10)
    await loadTo(view, 20)
    list.server.insert(3)
    await act(() => view.client.invalidateQueries({ queryKey: list.source.key }))
    await waitFor(() => expect(view.result.current.feed.newer.count).toBe(3))
    expect(ids(view.result.current.items).slice(0, 10)).toEqual(range(1, 10))
    expect(new Set(ids(view.result.current.items)).size).toBe(view.result.current.feed.length)
    act(() => view.result.current.feed.newer.show())
    await waitFor(() => expect(view.result.current.feed.newer.count).toBe(0))
    expect(ids(view.result.current.items)).toEqual(range(-2, 17))
  })
})

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
    const view = render(list.source, { pageSize: 10 }, client)
    expect(view.result.current.feed.length).toBe(10)
    expect(list.asked()).toBe(1)
  })

  it('are shown as they are edited', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source)
    await loaded(view, 10)
    await loadTo(view, 20)
    const { queryKey } = pageQueryOptions(list.source, { target: 2, pageSize: 10 })
    act(() => {
      view.client.setQueryData<Page<Row, number>>(
        queryKey,
        (page) => page && { ...page, items: page.items.slice(1) },
      )
    })
    await loaded(view, 19)
    expect(ids(view.result.current.items)).not.toContain(11)
  })

  it('come back with all rows and no request after an unmount', async () => {
    const list = testList(dovetail)
    const client = testClient()
    const view = render(list.source, { pageSize: 10 }, client)
    await loaded(view, 10)
    await loadTo(view, 30)
    view.unmount()
    const again = render(list.source, { pageSize: 10 }, client)
    expect(again.result.current.feed.length).toBe(30)
    expect(list.asked()).toBe(3)
  })

  it('start over after a reset', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source)
    await loaded(view, 10)
    await loadTo(view, 30)
    await act(() => view.client.resetQueries({ queryKey: list.source.key }))
    await loaded(view, 10)
    expect(ids(view.result.current.items)).toEqual(range(1, 10))
  })

  it('are one list for two components', async () => {
    const list = testList(contractorsCloud)
    const client = testClient()
    const one = render(list.source, { pageSize: 10 }, client)
    const two = render(list.source, { pageSize: 10 }, client)
    await loaded(one, 10)
    await act(() => one.result.current.feed.loadMore())
    await loaded(two, 20)
    expect(list.asked()).toBe(2)
  })
})

it('asks nothing while it is not enabled', async () => {
  const list = testList(contractorsCloud)
  const view = render(list.source, { pageSize: 10, enabled: false })
  expect(view.result.current.status).toBe('pending')
  await act(async () => {})
  expect(list.asked()).toBe(0)
})

it('refreshes every page when asked, and shows what is new', async () => {
  const list = testList(contractorsCloud)
  const view = render(list.source)
  await loaded(view, 10)
  await loadTo(view, 50)
  list.server.insert(2)
  await act(() => view.result.current.refresh())
  await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(-1, 48)))
  expect(view.result.current.isRefreshing).toBe(false)
  expect(list.asked()).toBe(10)
})

it('brings another list with another filter, and leaves the first as it was', async () => {
  const list = testList(contractorsCloud)
  const view = render(list.source)
  await loaded(view, 10)
  await loadTo(view, 20)
  view.rerender({ source: list.source.with({ q: 'x' }) })
  expect(view.result.current.feed.length).toBe(0)
  await loaded(view, 10)
  view.rerender({ source: list.source })
  expect(view.result.current.feed.length).toBe(20)
})

it('takes a wish for more from whoever is told that more came', async () => {
  const list = testList(contractorsCloud)
  const view = renderList(
    () => {
      const { feed } = useInfinitePaginatedQuery(list.source, { pageSize: 10 })
      // As a list does whose viewport isn't full yet.
      useEffect(() => {
        if (feed.length < 50 && !feed.isLoadingMore) void feed.loadMore()
      }, [feed])
      return feed
    },
    { props: {} },
  )
  await waitFor(() => expect(view.result.current.length).toBe(50))
})
