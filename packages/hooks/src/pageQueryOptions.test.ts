import { PaginationError } from '@paginated-query/core'
import { hashKey } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { contractorsCloud, dovetail, testList } from './__fixtures__/lists.ts'
import { testClient } from './__fixtures__/renderList.tsx'
import { pageQueryOptions } from './pageQueryOptions.ts'

const numbered = testList(contractorsCloud).source
type Numbered = Parameters<typeof pageQueryOptions<{ id: number }, number>>[1]
type Followed = Parameters<typeof pageQueryOptions<{ id: number }, string | null>>[1]

const placeOf = (options: { queryKey: readonly unknown[] }): unknown => options.queryKey.at(-1)

describe('the key', () => {
  it('is under the key of the source', () => {
    expect(pageQueryOptions(numbered, { target: 2, pageSize: 20 }).queryKey).toEqual([
      ...numbered.key,
      'page',
      { target: 2, pageSize: 20 },
    ])
  })

  it.each([
    [undefined, { target: 1, pageSize: 30 }],
    [{}, { target: 1, pageSize: 30 }],
    [{ page: 3 }, { target: 3, pageSize: 30 }],
    [
      { target: '3', pageSize: '20' },
      { target: 3, pageSize: 20 },
    ],
    [
      { page: 3, pageSize: 9999 },
      { target: 3, pageSize: 100 },
    ],
    [
      { page: 3, pageSize: undefined },
      { target: 3, pageSize: 30 },
    ],
    [
      { page: 3, cursor: 'of another list' },
      { target: 3, pageSize: 30 },
    ],
  ])('of a numbered list at %o holds %o', (at, place) => {
    expect(contractorsCloud.pageSize).toMatchObject({ default: 30, max: 100 })
    expect(placeOf(pageQueryOptions(numbered, at as Numbered))).toEqual(place)
  })

  it.each([
    [undefined, { target: null, pageSize: 20 }],
    [{ target: null }, { target: null, pageSize: 20 }],
    [{ target: 'c3' }, { target: 'c3', pageSize: 20 }],
    [
      { page: 3, cursor: 'c3' },
      { target: 'c3', pageSize: 20 },
    ],
    [
      { page: 3, cursor: 'c3', trail: ['c2'] },
      { target: 'c3', pageSize: 20 },
    ],
    [{ page: 3 }, { target: null, pageSize: 20 }],
    [
      { page: 1, cursor: 'left over' },
      { target: null, pageSize: 20 },
    ],
  ])('of a cursor list at %o holds %o', (at, place) => {
    const { source } = testList({ ...dovetail, pageSize: { default: 20, min: 1, max: 100 } })
    expect(placeOf(pageQueryOptions(source, at as Followed))).toEqual(place)
  })

  it('is one for one page, however it is spelled', () => {
    const spelled = [{ target: 1 }, { page: 1 }, {}, { target: '1' }, { target: 1.2 }]
    const hashes = spelled.map((at) => hashKey(pageQueryOptions(numbered, at as Numbered).queryKey))
    expect(new Set(hashes).size).toBe(1)
  })
})

it('asks for what the key says', async () => {
  const list = testList(contractorsCloud)
  const page = await testClient().query(pageQueryOptions(list.source, { page: 2, pageSize: 20 }))
  expect(page).toMatchObject({ target: 2, requestedSize: 20 })
  expect(list.server.requests.map(({ params }) => params)).toEqual([
    { 'page[number]': '2', 'page[size]': '20' },
  ])
})

it('shows what failed, and reads from the cache what was loaded', async () => {
  const list = testList(dovetail)
  const client = testClient()
  const first = pageQueryOptions(list.source)
  list.server.fail({ status: 500 }, { times: 1 })
  await expect(client.query(first)).rejects.toThrow(PaginationError)
  expect(client.getQueryData(first.queryKey)).toBeUndefined()
  await client.query(first)
  expect(client.getQueryData(first.queryKey)?.items[0]).toEqual({ id: 1 })
})

describe('asking again', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('happens in a browser, where the failure is of the moment', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('window', globalThis)
    const list = testList(contractorsCloud)
    list.server.fail({ status: 503 }, { times: 2 })
    const page = testClient().query(pageQueryOptions(list.source))
    await vi.advanceTimersByTimeAsync(10_000)
    expect((await page).target).toBe(1)
    expect(list.asked()).toBe(3)
  })

  it('does not happen on a server, where somebody waits for the answer', async () => {
    const list = testList(contractorsCloud)
    list.server.fail({ status: 503 })
    const page = testClient().query(pageQueryOptions(list.source))
    await expect(page).rejects.toMatchObject({ status: 503 })
    expect(list.asked()).toBe(1)
  })
})
