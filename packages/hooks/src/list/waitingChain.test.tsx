import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { dovetail, ids, range, testList } from '../__fixtures__/lists.ts'
import { listEditor } from '../editing/listEditor.ts'
import { pageQueryOptions } from '../pageQueryOptions.ts'
import { loaded, loadTo, renderEndless, watched } from '../__fixtures__/renderEndless.tsx'
import { testClient } from '../__fixtures__/renderList.tsx'
import { renderPages } from '../__fixtures__/renderPages.tsx'

describe('a chain of cursors that waits with newer rows', () => {
  const refreshed = async (
    change: (list: ReturnType<typeof testList<string | null>>) => void,
    depth = 20,
  ) => {
    const list = testList(dovetail, { count: 27 })
    const { source, asked } = watched(list)
    const view = renderEndless(source, { pageSize: 10 })
    await loaded(view, 10)
    await loadTo(view, depth)
    change(list)
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    await waitFor(() => expect(view.client.isFetching()).toBe(0))
    asked()
    return { view, source, asked, rows: () => ids(view.result.current.items) }
  }

  it('is what the list is when they are shown, though the old end grew meanwhile', async () => {
    const { view, rows } = await refreshed((list) => list.server.insert(12))
    expect(rows()).toEqual(range(1, 20))
    await act(() => view.result.current.feed.loadMore())
    expect(rows()).toEqual(range(1, 27))
    act(() => view.result.current.feed.newer.show())
    await waitFor(() => expect(rows()).toEqual(range(-11, 8)))
    await loadTo(view, 39)
    expect(rows()).toEqual(range(-11, 27))
  })

  it('takes rows away that come at the old end and turn out to be its first', async () => {
    const { view, rows } = await refreshed((list) => list.server.remove(25))
    await act(() => view.result.current.feed.loadMore())
    await waitFor(() => expect(rows()).toEqual([26, 27]))
  })

  it('asks for no page twice, though `refetchQueries` asks for those that wait as well', async () => {
    const { view, source, asked } = await refreshed((list) => list.server.insert(12), 27)
    await act(() => view.client.refetchQueries({ queryKey: source.key }))
    const again = asked()
    expect(again).toEqual([...new Set(again)])
  })

  it('leaves no page old that it no longer has, and that another view shows', async () => {
    const list = testList(dovetail, { count: 27 })
    const { source } = watched(list)
    const client = testClient()
    const pages = renderPages(source, { pageSize: 10 }, client)
    await waitFor(() => expect(ids(pages.result.current.items)).toEqual(range(1, 10)))
    act(() => pages.result.current.nav.goNext())
    await waitFor(() => expect(ids(pages.result.current.items)).toEqual(range(11, 20)))
    const view = renderEndless(source, { pageSize: 10 }, client)
    await loadTo(view, 20)
    list.server.insert(2)
    list.server.remove(17)
    await act(() => client.invalidateQueries({ queryKey: source.key }))
    await waitFor(() => expect(client.isFetching()).toBe(0))
    expect(ids(pages.result.current.items)).toEqual(range(16, 25))
  })

  it('follows a row that the person puts in, and is refreshed like every other', async () => {
    const list = testList(dovetail, { count: 27 })
    const { source } = list
    const view = renderEndless(source, { pageSize: 10 })
    await loaded(view, 10)
    act(() => void listEditor(view.client, source).insert({ id: 500 }, { at: 'start' }))
    await loadTo(view, 21)
    const rows = () => ids(view.result.current.items)
    const invalidate = () => act(() => view.client.invalidateQueries({ queryKey: source.key }))
    list.server.insert(12)
    await invalidate()
    expect(view.result.current.feed.newer.count).toBe(10)
    expect(rows()).toEqual([500, ...range(1, 20)])
    act(() => view.result.current.feed.newer.show())
    await waitFor(() => expect(rows()).toEqual([500, ...range(-11, 8)]))
    list.server.remove(3)
    await invalidate()
    await waitFor(() => expect(rows()).toEqual([500, ...range(-8, 11)]))
  })

  it('waits below a row that the person put in, too, where all rows above were taken away', async () => {
    const list = testList(dovetail, { count: 40 })
    const view = renderEndless(list.source, { pageSize: 10 })
    await loaded(view, 10)
    await loadTo(view, 30)
    act(() => void listEditor(view.client, list.source).insert({ id: 500 }, { at: 'start' }))
    list.server.remove(14)
    const seen: number[][] = []
    const { queryKey } = pageQueryOptions(list.source, { target: null, pageSize: 10 })
    act(() => void view.client.refetchQueries({ queryKey }))
    await waitFor(() => {
      seen.push(ids(view.result.current.items).slice(1))
      expect(seen.at(-1)).toEqual(range(15, 40))
    })
    for (const rows of seen) expect(rows).toEqual(rows.toSorted((a, b) => a - b))
  })
})
