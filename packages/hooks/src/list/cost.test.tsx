import { act, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'

import { contractorsCloud, dovetail, ids, range, testList } from '../__fixtures__/lists.ts'
import { loaded, loadTo } from '../__fixtures__/renderEndless.tsx'
import { renderList } from '../__fixtures__/renderList.tsx'
import { useInfinitePaginatedQuery } from './useInfinitePaginatedQuery.ts'

/** A list that counts how often an id is read, and how often it renders. */
const counted = async (pages: number, api = contractorsCloud) => {
  const list = testList(api, { count: 2000 })
  const counts = { ids: 0, renders: 0 }
  const source: typeof list.source = {
    ...list.source,
    getId: (row) => {
      counts.ids += 1
      return row.id
    },
  }
  const view = renderList(
    () => {
      counts.renders += 1
      return useInfinitePaginatedQuery(source, { pageSize: 10 })
    },
    { props: {} },
  )
  await loaded(view, 10)
  await loadTo(view, pages * 10)
  const since = (): typeof counts => {
    const before = { ...counts }
    Object.assign(counts, { ids: 0, renders: 0 })
    return before
  }
  since()
  return { list, source, view, since }
}

it('appends a page at a cost that doesn’t grow with the pages already there', async () => {
  const { view, since } = await counted(5)
  await act(() => view.result.current.feed.loadMore())
  const early = since()
  await loadTo(view, 900)
  since()
  await act(() => view.result.current.feed.loadMore())
  const late = since()
  expect(late.ids).toBeLessThanOrEqual(early.ids)
  // StrictMode renders everything twice: loading, and there.
  expect(late.renders).toBeLessThanOrEqual(4)
})

it('finds its rows once more after a refresh that moved them all, and renders once for it', async () => {
  const { list, view, since } = await counted(50)
  list.server.insert(5)
  await act(() => view.result.current.refresh())
  expect(ids(view.result.current.items)).toEqual(range(-4, 495))
  const { ids: reads, renders } = since()
  // Sharing reads ids twice a row, comparing pages twice, the index once, and what waits a few on the first page.
  expect(reads).toBeLessThan(500 * 8)
  expect(renders).toBeLessThanOrEqual(2)
})

it.each(Object.entries({ contractorsCloud, dovetail }))(
  'renders nothing for background refreshes that bring the same: %s',
  async (_, api) => {
    const { view, source, since } = await counted(4, api as typeof contractorsCloud)
    const { feed } = view.result.current
    for (let round = 0; round < 5; round += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    }
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    expect(since().renders).toBe(0)
    expect(view.result.current.feed).toBe(feed)
  },
)

it('costs nothing to be told again what is in view', async () => {
  const { view, since } = await counted(20)
  act(() => view.result.current.feed.view?.(41, 48))
  since()
  act(() => {
    for (const at of range(40, 49)) view.result.current.feed.view?.(at, 49)
  })
  expect(since()).toEqual({ ids: 0, renders: 0 })
})

it('renders who reads `isRefreshing` when a refresh begins and is over', async () => {
  const list = testList(contractorsCloud)
  const seen: boolean[] = []
  const view = renderList(
    () => {
      const result = useInfinitePaginatedQuery(list.source, { pageSize: 10 })
      seen.push(result.isRefreshing)
      return result
    },
    { props: {} },
  )
  await loaded(view, 10)
  seen.length = 0
  list.hold()
  let done: Promise<void> = Promise.resolve()
  act(() => {
    done = view.client.invalidateQueries({ queryKey: list.source.key })
  })
  await waitFor(() => expect(view.result.current.isRefreshing).toBe(true))
  list.open()
  await act(() => done)
  await waitFor(() => expect(view.result.current.isRefreshing).toBe(false))
  expect([...new Set(seen)]).toEqual([true, false])
})
