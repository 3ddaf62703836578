import { act } from '@testing-library/react'
import { expect, it } from 'vitest'

import { contractorsCloud, ids, range, testList } from '../__fixtures__/lists.ts'
import { testClient } from '../__fixtures__/renderList.tsx'
import { loaded, renderEndless } from '../__fixtures__/renderEndless.tsx'
import { prefetchInfinitePaginatedQuery } from '../prefetchInfinitePaginatedQuery.ts'

const lists = (client: ReturnType<typeof testClient>): unknown[] =>
  client
    .getQueryCache()
    .getAll()
    .flatMap(({ queryKey }) => (queryKey.includes('list') ? [queryKey.at(-1)] : []))

it.each([
  [Number.NaN, 1],
  [0, 1],
  [-2, 1],
  [2.5, 2],
  ['3' as unknown as number, 3],
])('takes the page %s of a URL for page %i, wherever it is named', async (startAt, page) => {
  const list = testList(contractorsCloud)
  const client = testClient()
  await prefetchInfinitePaginatedQuery(client, list.source, { pageSize: 10, startAt })
  expect(lists(client)).toEqual([{ size: 10, from: page }])
  const view = renderEndless(list.source, { pageSize: 10, startAt }, client)
  await loaded(view, 10)
  expect(list.asked()).toBe(1)
  await act(() => view.result.current.feed.loadMore())
  expect(ids(view.result.current.items)).toEqual(range(10 * page - 9, 10 * page + 10))
  expect(view.result.current.feed.previous?.hasMore ?? false).toBe(page > 1)
  expect(lists(client)).toEqual([{ size: 10, from: page }])
})
