import type { Target } from '@paginated-query/core'
import { act } from '@testing-library/react'
import { expect, it } from 'vitest'

import { contractorsCloud, dovetail, ids, range, testList } from './__fixtures__/lists.ts'
import { loaded, renderEndless } from './__fixtures__/renderEndless.tsx'
import { testClient } from './__fixtures__/renderList.tsx'
import { prefetchInfinitePaginatedQuery } from './prefetchInfinitePaginatedQuery.ts'

const lists: [string, () => ReturnType<typeof testList<Target>>][] = [
  ['a numbered list', () => testList(contractorsCloud) as never],
  ['a cursor list', () => testList(dovetail) as never],
]

it.each(lists)('lets %s begin with that many pages, and asks for nothing', async (_, make) => {
  const list = make()
  const client = testClient()
  await prefetchInfinitePaginatedQuery(client, list.source, { pageSize: 10, pages: 3 })
  expect(list.asked()).toBe(3)
  const view = renderEndless(list.source, { pageSize: 10 }, client)
  expect(ids(view.result.current.items)).toEqual(range(1, 30))
  expect(list.asked()).toBe(3)
  await act(() => view.result.current.feed.loadMore())
  await loaded(view, 40)
  expect(list.asked()).toBe(4)
})

it('asks for numbered pages at once', async () => {
  const list = testList(contractorsCloud)
  list.hold()
  const done = prefetchInfinitePaginatedQuery(testClient(), list.source, { pages: 3 })
  expect(list.asked()).toBe(3)
  list.open()
  await done
})

it.each(lists)('loads all of %s where everything is asked for', async (_, make) => {
  const list = make()
  const client = testClient()
  const everything = { pageSize: 10, pages: Infinity }
  await prefetchInfinitePaginatedQuery(client, list.source, everything)
  const view = renderEndless(list.source, { pageSize: 10 }, client)
  expect(view.result.current.feed).toMatchObject({ length: 95, hasMore: false })
  expect(list.asked()).toBe(10)
})

it('asks for eight numbered pages at once at most', async () => {
  const list = testList(contractorsCloud)
  list.hold()
  const done = prefetchInfinitePaginatedQuery(testClient(), list.source, { pageSize: 1, pages: 40 })
  expect(list.asked()).toBe(8)
  list.open()
  await done
  expect(list.asked()).toBe(40)
})

it('follows cursors no further than the list goes', async () => {
  const list = testList(dovetail, { count: 15 })
  const client = testClient()
  await prefetchInfinitePaginatedQuery(client, list.source, { pageSize: 10, pages: 9 })
  expect(list.asked()).toBe(2)
  const view = renderEndless(list.source, { pageSize: 10 }, client)
  expect(view.result.current.feed).toMatchObject({ length: 15, hasMore: false })
})

it('ends where a numbered list does, though more was asked for', async () => {
  const list = testList(contractorsCloud, { count: 15 })
  const client = testClient()
  await prefetchInfinitePaginatedQuery(client, list.source, { pageSize: 10, pages: 4 })
  const view = renderEndless(list.source, { pageSize: 10 }, client)
  expect(view.result.current.feed).toMatchObject({ length: 15, hasMore: false })
})

it.each(lists)('lets %s begin with the pages before one that fails', async (_, make) => {
  const list = make()
  const client = testClient()
  await prefetchInfinitePaginatedQuery(client, list.source, { pageSize: 10, pages: 1 })
  list.server.fail({ status: 500 }, { times: 1 })
  await prefetchInfinitePaginatedQuery(client, list.source, { pageSize: 10, pages: 3 })
  const view = renderEndless(list.source, { pageSize: 10 }, client)
  expect(ids(view.result.current.items)).toEqual(range(1, 10))
  await act(() => view.result.current.feed.loadMore())
  expect(view.result.current.feed.length).toBe(20)
})

it('takes nothing from a list that has more', async () => {
  const list = testList(dovetail)
  const client = testClient()
  await prefetchInfinitePaginatedQuery(client, list.source, { pageSize: 10, pages: 3 })
  await prefetchInfinitePaginatedQuery(client, list.source, { pageSize: 10 })
  const view = renderEndless(list.source, { pageSize: 10 }, client)
  expect(view.result.current.feed.length).toBe(30)
})

it('begins where the hook does', async () => {
  const list = testList(contractorsCloud)
  const client = testClient()
  const at = { pageSize: 10, startAt: 4 }
  await prefetchInfinitePaginatedQuery(client, list.source, { ...at, pages: 2 })
  const view = renderEndless(list.source, at, client)
  expect(ids(view.result.current.items)).toEqual(range(31, 50))
  expect(list.asked()).toBe(2)
})
