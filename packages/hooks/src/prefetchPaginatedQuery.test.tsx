import type { PageState } from '@paginated-query/core'
import { useState } from 'react'
import { expect, it } from 'vitest'

import { contractorsCloud, dovetail, ids, range, testList } from './__fixtures__/lists.ts'
import { renderList, testClient } from './__fixtures__/renderList.tsx'
import { usePaginatedQuery } from './pages/usePaginatedQuery.ts'
import { prefetchPaginatedQuery } from './prefetchPaginatedQuery.ts'

it.each<[string, PageState & { pageSize?: number }]>([
  ['nothing but a page', { page: 3 }],
  ['a page and a size', { page: 3, pageSize: 20 }],
  ['a size above what the API allows', { page: 3, pageSize: 5000 }],
])('loads where the hook will look: %s', async (_, state) => {
  const list = testList(contractorsCloud, { count: 400 })
  const client = testClient()
  await prefetchPaginatedQuery(client, list.source, state)
  const view = renderList(() => usePaginatedQuery(list.source, { state: useState(state) }), {
    props: undefined,
    client,
  })
  expect(view.result.current.status).toBe('success')
  expect(list.asked()).toBe(1)
})

it('loads the page of a cursor, or the first where the URL lost it', async () => {
  const list = testList(dovetail)
  const client = testClient()
  const { next } = await list.source.load({ target: null, pageSize: 10 })
  const states: PageState[] = [
    { page: 2, cursor: String(next), pageSize: 10 },
    { page: 2, pageSize: 10 },
  ]
  for (const state of states) await prefetchPaginatedQuery(client, list.source, state)
  const rows = states.map((state) => {
    const view = renderList(() => usePaginatedQuery(list.source, { state: useState(state) }), {
      props: undefined,
      client,
    })
    return ids(view.result.current.items)
  })
  expect(rows).toEqual([range(11, 20), range(1, 10)])
  expect(list.asked()).toBe(3)
})

it('asks for the first page with the size of the API, unless told otherwise', async () => {
  const list = testList(contractorsCloud)
  const client = testClient()
  await prefetchPaginatedQuery(client, list.source)
  const view = renderList(() => usePaginatedQuery(list.source), { props: undefined, client })
  expect(ids(view.result.current.items)).toEqual(range(1, 30))
  expect(list.asked()).toBe(1)
})

it('asks for nothing that is fresh', async () => {
  const list = testList(contractorsCloud)
  const client = testClient()
  await prefetchPaginatedQuery(client, list.source, { page: 2 })
  await prefetchPaginatedQuery(client, list.source, { page: 2 })
  expect(list.asked()).toBe(1)
  await prefetchPaginatedQuery(client, list.source, { page: 2, staleTime: 0 })
  expect(list.asked()).toBe(2)
})

it('never fails: the hook asks again, and shows what is wrong', async () => {
  const list = testList(contractorsCloud)
  const client = testClient()
  list.server.fail({ status: 500 }, { times: 1 })
  await expect(prefetchPaginatedQuery(client, list.source)).resolves.toBeUndefined()
  expect(list.asked()).toBe(1)
})
