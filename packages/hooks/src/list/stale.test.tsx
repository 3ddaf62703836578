import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { contractorsCloud, ids, range, testList } from '../__fixtures__/lists.ts'
import { loaded, loadTo, refocus, renderEndless, watched } from '../__fixtures__/renderEndless.tsx'

describe('what time makes stale', () => {
  const stale = { pageSize: 10, staleTime: 0 } as const
  const open = async (options: object, to: number) => {
    const list = testList(contractorsCloud)
    const { source, asked } = watched(list)
    const view = renderEndless(source, { ...stale, ...options })
    await loaded(view, 10)
    await loadTo(view, to)
    asked()
    return { list, source, asked, view }
  }

  it.each([
    ['auto', 30, [1, 2, 3]],
    ['auto', 50, [1]],
    ['all', 50, [1, 2, 3, 4, 5]],
    ['top', 30, [1]],
    ['visible', 30, [1, 2, 3]],
  ] as const)('under %s refreshes of %i rows the pages %j on focus', async (refresh, to, pages) => {
    const { asked, view } = await open({ refresh }, to)
    await refocus()
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    expect(asked()).toEqual(pages)
  })

  it('under visible refreshes what is in view, and what comes into view later if it was invalidated', async () => {
    const { asked, view, source } = await open({ refresh: 'visible' }, 90)
    act(() => view.result.current.feed.view?.(42, 58))
    await refocus()
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    expect(asked()).toEqual([5, 6])
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    expect(asked()).toEqual([5, 6])
    act(() => view.result.current.feed.view?.(71, 79))
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    expect(asked()).toEqual([8])
    act(() => view.result.current.feed.view?.(72, 78))
    await act(async () => {})
    expect(asked()).toEqual([])
  })

  it('is all asked for where the first page has no row in common with what it was', async () => {
    const { list, asked, view } = await open({ refresh: 'top' }, 50)
    list.server.insert(25)
    await refocus()
    await waitFor(() => expect(view.result.current.feed.newer.count).toBe(10))
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    expect(new Set(asked())).toEqual(new Set([1, 2, 3, 4, 5]))
    act(() => view.result.current.feed.newer.show())
    await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(-24, 25)))
  })

  it('loses none of the rows that three insertions push out of a first page of thirty', async () => {
    const list = testList(contractorsCloud, { count: 300 })
    const view = renderEndless(list.source, { ...stale, pageSize: 30 })
    await loaded(view, 30)
    await loadTo(view, 150)
    list.server.insert(3)
    await refocus()
    await waitFor(() => expect(view.result.current.feed.newer.count).toBe(3))
    act(() => view.result.current.feed.newer.show())
    await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(-2, 150)))
    expect(view.result.current.feed.drift.duplicates).toBe(0)
  })
})
