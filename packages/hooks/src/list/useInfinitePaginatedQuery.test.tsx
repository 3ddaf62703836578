import { act, waitFor } from '@testing-library/react'
import { useEffect } from 'react'
import { describe, expect, it } from 'vitest'

import {
  contractorsCloud,
  dovetail,
  ids,
  numbered,
  range,
  testList,
  type procore,
} from '../__fixtures__/lists.ts'
import { loaded, loadTo, renderEndless } from '../__fixtures__/renderEndless.tsx'
import { renderList } from '../__fixtures__/renderList.tsx'
import { useInfinitePaginatedQuery } from './useInfinitePaginatedQuery.ts'

describe.each(Object.entries({ ...numbered, dovetail }))('an endless list of %s', (_, api) => {
  it('brings every row once, in order, and ends', async () => {
    const list = testList(api as typeof procore, { count: 25 })
    const view = renderEndless(list.source)
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

it('brings another list with another filter, and leaves the first as it was', async () => {
  const list = testList(contractorsCloud)
  const view = renderEndless(list.source)
  await loaded(view, 10)
  await loadTo(view, 20)
  view.rerender({ source: list.source.with({ q: 'x' }), options: { pageSize: 10 } })
  expect(view.result.current.feed.length).toBe(0)
  await loaded(view, 10)
  view.rerender({ source: list.source, options: { pageSize: 10 } })
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

it('leaves another filter alone when a load ends that began before it', async () => {
  const list = testList(contractorsCloud)
  const view = renderEndless(list.source)
  await loaded(view, 10)
  list.hold()
  let done: Promise<void> = Promise.resolve()
  act(() => {
    done = view.result.current.feed.loadMore()
  })
  view.rerender({ source: list.source.with({ q: 'x' }), options: { pageSize: 10 } })
  list.open()
  await act(() => done)
  await loaded(view, 10)
  view.rerender({ source: list.source, options: { pageSize: 10 } })
  expect(view.result.current.feed.length).toBe(20)
})
