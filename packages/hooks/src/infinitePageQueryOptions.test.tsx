import { QueryClientProvider, useInfiniteQuery } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { PaginatedSource, Target } from '@paginated-query/core'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'

import { contractorsCloud, dovetail, ids, range, testList, type Row } from './__fixtures__/lists.ts'
import { testClient } from './__fixtures__/renderList.tsx'
import { kinds } from './__fixtures__/laws/kinds.ts'
import { infinitePageQueryOptions } from './infinitePageQueryOptions.ts'
import { prefetchPaginatedQuery } from './prefetchPaginatedQuery.ts'

function render<TTarget extends Target>(
  source: PaginatedSource<Row, TTarget>,
  more: { maxPages?: number } = {},
  client = testClient(),
) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const options = { ...infinitePageQueryOptions(source, { pageSize: 10 }), ...more }
  const { result } = renderHook(() => ({ ...useInfiniteQuery(options) }), { wrapper })
  const shown = async (load: () => Promise<{ data: unknown }>): Promise<void> => {
    const { data } = await act(load)
    await waitFor(() => expect(result.current.data).toBe(data))
  }
  return {
    result,
    loaded: () => waitFor(() => expect(result.current.isSuccess).toBe(true)),
    rows: () => ids(result.current.data?.pages.flatMap(({ items }) => items) ?? []),
    next: () => shown(() => result.current.fetchNextPage()),
    previous: () => shown(() => result.current.fetchPreviousPage()),
  }
}

it.each(kinds.map(({ name, api }) => [name, api] as const))(
  'brings every row of a list once, and ends: %s',
  async (_, api) => {
    const list = testList(api, { count: 25 })
    const view = render(list.source)
    await view.loaded()
    for (let more = 0; more < 5 && view.result.current.hasNextPage; more += 1) await view.next()
    expect(view.rows()).toEqual(range(1, 25))
    expect(view.result.current.hasNextPage).toBe(false)
  },
)

it('ends where a page leads back to where the list has been', async () => {
  const list = testList(dovetail)
  const load: typeof list.source.load = async (at) => {
    const page = await list.source.load(at)
    return { ...page, next: 'again', hasNext: true }
  }
  const view = render({
    ...list.source,
    load: async (at) => load({ ...at, target: null }),
  })
  await view.loaded()
  await view.next()
  expect(view.result.current.data?.pageParams).toEqual([null, 'again'])
  expect(view.result.current.hasNextPage).toBe(false)
})

it('keeps as many pages as `maxPages` says, and goes back to those it dropped', async () => {
  const list = testList(contractorsCloud)
  const view = render(list.source, { maxPages: 2 })
  await view.loaded()
  for (let more = 0; more < 3; more += 1) await view.next()
  expect(view.result.current.data?.pageParams).toEqual([3, 4])
  await view.previous()
  expect(view.rows()).toEqual(range(11, 30))
  await view.previous()
  expect(view.result.current.hasPreviousPage).toBe(false)
})

it('has an entry of its own under the key of the source', async () => {
  const list = testList(dovetail)
  const client = testClient()
  const options = infinitePageQueryOptions(list.source, { pageSize: 10 })
  // oxlint-disable-next-line typescript/no-deprecated -- what every version has
  await client.fetchInfiniteQuery({ ...options, pages: 2 })
  await prefetchPaginatedQuery(client, list.source)
  expect(client.getQueryData(options.queryKey)?.pages).toHaveLength(2)
  expect(client.getQueriesData({ queryKey: list.source.key })).toHaveLength(2)
  expect(options.queryKey).not.toEqual(
    infinitePageQueryOptions(list.source, { pageSize: 7 }).queryKey,
  )
})
