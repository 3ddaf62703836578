import type { Page, PaginatedSource } from '@paginated-query/core'
import { useInfiniteQuery, type QueryClient } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import {
  contractorsCloud,
  dovetail,
  ids,
  range,
  testList,
  type Row,
} from '../__fixtures__/lists.ts'
import { renderList, testClient } from '../__fixtures__/renderList.tsx'
import { loaded, loadTo, renderEndless } from '../__fixtures__/renderEndless.tsx'
import { arrived, renderPages } from '../__fixtures__/renderPages.tsx'
import { infinitePageQueryOptions } from '../infinitePageQueryOptions.ts'
import { pageQueryOptions } from '../pageQueryOptions.ts'
import { usePaginatedQuery } from '../pages/usePaginatedQuery.ts'
import { listEditor } from './listEditor.ts'

interface Named extends Row {
  readonly name?: string
}

const named =
  (name: string) =>
  (row: Row): Named => ({ ...row, name })

const cached = (
  client: QueryClient,
  source: PaginatedSource<Row, number>,
  target = 1,
): Page<Row, number> | undefined =>
  client.getQueryData(pageQueryOptions(source, { target, pageSize: 10 }).queryKey)

async function shownPages(list = testList(contractorsCloud)) {
  const view = renderPages(list.source)
  await arrived(view)
  const { client } = view
  const rows = (): Row[] => [...view.result.current.items]
  return { list, view, client, rows, editor: listEditor(client, list.source) }
}

describe('an edit', () => {
  it('is on screen at once, and gone when it is rolled back', async () => {
    const { view, client, list, rows, editor } = await shownPages()
    const before = cached(client, list.source)
    let edit = editor.update(3, named('new'))
    await waitFor(() => expect(rows()[2]).toEqual({ id: 3, name: 'new' }))
    act(() => edit.rollback())
    await waitFor(() => expect(rows()[2]).toEqual({ id: 3 }))
    edit = editor.remove(3)
    await waitFor(() => expect(ids(rows())).not.toContain(3))
    expect(view.result.current.nav.total?.count).toBe(94)
    act(() => edit.rollback())
    await waitFor(() => expect(ids(rows())).toEqual(range(1, 10)))
    edit = editor.insert({ id: 500 }, { at: { after: 2 } })
    await waitFor(() => expect(ids(rows()).slice(0, 4)).toEqual([1, 2, 500, 3]))
    expect(view.result.current.nav.total?.count).toBe(96)
    act(() => edit.rollback())
    await waitFor(() => expect(rows()).toHaveLength(10))
    expect(cached(client, list.source)).toEqual(before)
  })

  it('is not undone by an answer that was under way', async () => {
    const { list, client, rows, editor } = await shownPages()
    list.hold()
    const refetch = client.refetchQueries({ queryKey: list.source.key })
    const edit = editor.remove(1)
    edit.settle()
    list.open()
    await act(() => refetch)
    expect(ids(cached(client, list.source)?.items ?? [])).toEqual(range(2, 10))
    await waitFor(() => expect(ids(rows())).toEqual(range(2, 10)))
  })

  it('gives way to an answer that was asked for when it was settled', async () => {
    const { list, client, rows, editor } = await shownPages()
    list.hold()
    const old = client.refetchQueries({ queryKey: list.source.key })
    editor.update(1, named('new')).settle()
    const fresh = client.invalidateQueries({ queryKey: list.source.key })
    list.open()
    await act(() => Promise.all([old, fresh]))
    await waitFor(() => expect(rows()[0]).toEqual({ id: 1 }))
  })

  it('never lets an answer be rendered without it', async () => {
    const { list, client, editor } = await shownPages()
    editor.update(1, named('new'))
    const names: (string | undefined)[] = []
    const view = renderList(
      () => {
        const { items, query } = usePaginatedQuery(list.source, { pageSize: 10 })
        names.push(items.map((row: Named) => row.name)[0])
        return query.dataUpdatedAt
      },
      { props: {}, client },
    )
    const before = view.result.current
    await act(() => client.refetchQueries({ queryKey: list.source.key }))
    await waitFor(() => expect(view.result.current).not.toBe(before))
    expect(new Set(names)).toEqual(new Set(['new']))
  })

  it('is in a page that is first loaded while it is open', async () => {
    const { view, rows, editor } = await shownPages()
    const edit = editor.remove(12)
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    expect(ids(rows())).toEqual([11, ...range(13, 20)])
    expect(view.result.current.nav.total?.count).toBe(94)
    act(() => edit.rollback())
    await waitFor(() => expect(ids(rows())).toEqual(range(11, 20)))
    expect(view.result.current.nav.total?.count).toBe(95)
  })

  it('leaves the others as they are when it is rolled back', async () => {
    const { list, client, rows, editor } = await shownPages()
    const first = editor.update(1, named('first'))
    editor.update(1, (row) => ({ ...row, isRead: true }))
    editor.remove(2)
    await act(() => client.refetchQueries({ queryKey: list.source.key }))
    act(() => first.rollback())
    await waitFor(() => expect(rows()[0]).toEqual({ id: 1, isRead: true }))
    expect(ids(rows())).toEqual([1, ...range(3, 10)])
  })

  it('is undone also where a cancelled request puts back what it found', async () => {
    const { list, client, rows, editor } = await shownPages()
    const edit = editor.remove(1)
    list.hold()
    void client.refetchQueries({ queryKey: list.source.key })
    act(() => edit.rollback())
    await act(() => client.cancelQueries({ queryKey: list.source.key }))
    await waitFor(() => expect(ids(rows())).toEqual(range(1, 10)))
    list.open()
  })

  it('neither refreshes a page nor takes its error away', async () => {
    const { list, client, editor } = await shownPages()
    await client.invalidateQueries({ queryKey: list.source.key, refetchType: 'none' })
    const { queryKey } = pageQueryOptions(list.source, { target: 1, pageSize: 10 })
    const before = client.getQueryState(queryKey)
    editor.remove(1).settle()
    expect(client.getQueryState(queryKey)).toMatchObject({
      isInvalidated: true,
      dataUpdatedAt: before?.dataUpdatedAt,
    })
  })

  it('counts once, however it ends', async () => {
    const { rows, editor } = await shownPages()
    const edit = editor.remove(1)
    act(() => {
      edit.rollback()
      edit.settle()
      edit.rollback()
    })
    await waitFor(() => expect(ids(rows())).toEqual(range(1, 10)))
    const other = editor.remove(1)
    act(() => {
      other.settle()
      other.rollback()
    })
    await waitFor(() => expect(ids(rows())).toEqual(range(2, 10)))
  })

  it('is taken back also where somebody wrote over what is shown', async () => {
    const { list, client, rows, editor } = await shownPages()
    const { queryKey } = pageQueryOptions(list.source, { target: 1, pageSize: 10 })
    const edits = [editor.remove(2), editor.insert({ id: 500 }, { at: 'start' })]
    edits.push(editor.update(3, named('new')))
    act(() => {
      client.setQueryData<Page<Row, number>>(
        queryKey,
        (page) =>
          page && {
            ...page,
            items: page.items.map((row) => (row.id === 4 ? named('live')(row) : row)),
          },
      )
    })
    await waitFor(() => expect(ids(rows())).toEqual([500, 1, ...range(3, 10)]))
    act(() => edits.forEach((edit) => edit.rollback()))
    await waitFor(() => expect(ids(rows())).toEqual(range(1, 10)))
    expect(rows()[2]).toEqual({ id: 3 })
    expect(rows()[3]).toEqual({ id: 4, name: 'live' })
  })

  it('of a row that no page holds changes nothing', async () => {
    const { list, client, editor } = await shownPages()
    const before = cached(client, list.source)
    editor.remove(4711).settle()
    editor.update(4711, named('new')).settle()
    editor.insert({ id: 4712 }, { at: { after: 4711 } }).rollback()
    expect(cached(client, list.source)).toBe(before)
  })

  it('keeps rows that it does not touch, and its own while answers are equal', async () => {
    const { list, client, rows, editor } = await shownPages()
    editor.update(3, named('new'))
    await waitFor(() => expect(rows()[2]).toHaveProperty('name'))
    const before = rows()
    await act(() => client.refetchQueries({ queryKey: list.source.key }))
    await waitFor(() => expect(rows()[0]).toBe(before[0]))
    editor.remove(9)
    await waitFor(() => expect(rows()).toHaveLength(9))
    expect(rows()[2]).toBe(before[2])
  })

  it('of the last row of the last page leads to the page before', async () => {
    const { view, editor } = await shownPages(testList(contractorsCloud, { count: 21 }))
    act(() => view.result.current.nav.goTo(3))
    await arrived(view)
    editor.remove(21)
    await waitFor(() => expect(view.result.current.nav).toMatchObject({ page: 2, pageCount: 2 }))
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(11, 20))
    expect(view.result.current.nav.range).toEqual({ from: 11, to: 20 })
  })
})

describe('an inserted row', () => {
  it('takes the id that the server gave it, and never stands there twice', async () => {
    const { list, client, rows, editor } = await shownPages()
    const edit = editor.insert({ id: -7 }, { at: 'start' })
    const rename = editor.update(-7, named('new'))
    await waitFor(() => expect(rows()[0]).toEqual({ id: -7, name: 'new' }))
    list.hold()
    const late = client.refetchQueries({ queryKey: list.source.key })
    list.server.insert(1)
    act(() => edit.settle({ id: 0 }))
    await waitFor(() => expect(rows()[0]).toEqual({ id: 0, name: 'new' }))
    list.open()
    await act(() => late)
    await waitFor(() => expect(ids(rows()).filter((id) => id === 0)).toHaveLength(1))
    act(() => rename.rollback())
    await waitFor(() => expect(rows()[0]).toEqual({ id: 0 }))
    await act(() => client.invalidateQueries({ queryKey: list.source.key }))
    await waitFor(() => expect(ids(rows())).toEqual(range(0, 9)))
  })

  it('stands in its own list at every page size, and in no other', async () => {
    const list = testList(contractorsCloud)
    const client = testClient()
    const small = renderPages(list.source, { pageSize: 10 }, client)
    const large = renderPages(list.source, { pageSize: 20 }, client)
    const other = renderPages(list.source.with({ state: 'open' }), { pageSize: 10 }, client)
    await Promise.all([arrived(small), arrived(large), arrived(other)])
    listEditor(client, list.source).insert({ id: 500 }, { at: 'start' })
    listEditor(client, list.source).update(2, named('new'))
    await waitFor(() => expect(small.result.current.items[0]).toEqual({ id: 500 }))
    expect(large.result.current.items[0]).toEqual({ id: 500 })
    expect(ids(other.result.current.items)).toEqual(range(1, 10))
    expect(other.result.current.items[1]).toEqual({ id: 2, name: 'new' })
    expect(other.result.current.nav.total?.count).toBe(95)
  })

  it('stands where the server has it, as long as that page is cached', async () => {
    const { list, view, client, rows, editor } = await shownPages()
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    editor.insert({ id: 12 }, { at: 'start' })
    act(() => view.result.current.nav.goPrevious())
    expect(ids(rows())).toEqual(range(1, 10))
    const second = pageQueryOptions(list.source, { target: 2, pageSize: 10 })
    client.removeQueries({ queryKey: second.queryKey })
    await act(() => client.refetchQueries({ queryKey: list.source.key }))
    await waitFor(() => expect(ids(rows())).toEqual([12, ...range(1, 10)]))
  })

  it('stands at the end only where the last page is known', async () => {
    const { view, rows, editor } = await shownPages(testList(contractorsCloud, { count: 15 }))
    editor.insert({ id: 500 }, { at: 'end' })
    expect(ids(rows())).toEqual(range(1, 10))
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    expect(ids(rows())).toEqual([...range(11, 15), 500])
  })
})

describe('an edit of an endless list', () => {
  it.each(Object.entries({ contractorsCloud, dovetail }))(
    'is shown at once, through refreshes: %s',
    async (_, api) => {
      const list = testList(api as typeof contractorsCloud)
      const view = renderEndless(list.source)
      await loaded(view, 10)
      await loadTo(view, 30)
      const editor = listEditor(view.client, list.source)
      const removal = editor.remove(15)
      await loaded(view, 29)
      const insertion = editor.insert({ id: 500 }, { at: 'start' })
      await loaded(view, 30)
      editor.update(25, named('new'))
      await act(() => view.client.invalidateQueries({ queryKey: list.source.key }))
      const { feed } = view.result.current
      expect(ids(feed.items)).toEqual([500, ...range(1, 14), ...range(16, 30)])
      expect(feed.items.find(({ id }) => id === 25)).toHaveProperty('name')
      expect(feed.newer.count).toBe(0)
      act(() => {
        removal.rollback()
        insertion.rollback()
      })
      await loaded(view, 30)
      expect(ids(view.result.current.items)).toEqual(range(1, 30))
    },
  )

  it('is in a page that is loaded after it', async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    listEditor(view.client, list.source).remove(15)
    await loadTo(view, 19)
    expect(ids(view.result.current.items)).toEqual([...range(1, 14), ...range(16, 20)])
  })
})

describe('TanStack’s own infinite query', () => {
  it('is edited as well, and takes pages that were shown with edits for what they are', async () => {
    const list = testList(contractorsCloud)
    const view = renderList(
      () => useInfiniteQuery(infinitePageQueryOptions(list.source, { pageSize: 10 })),
      { props: {} },
    )
    const shown = (): number[] =>
      ids(view.result.current.data?.pages.flatMap((page) => page.items) ?? [])
    await waitFor(() => expect(shown()).toEqual(range(1, 10)))
    const editor = listEditor(view.client, list.source)
    const removal = editor.remove(2)
    const insertion = editor.insert({ id: 500 }, { at: 'start' })
    await waitFor(() => expect(shown()).toEqual([500, 1, ...range(3, 10)]))
    await act(() => view.result.current.fetchNextPage())
    await waitFor(() => expect(shown()).toEqual([500, 1, ...range(3, 20)]))
    act(() => removal.rollback())
    await waitFor(() => expect(shown()).toEqual([500, ...range(1, 20)]))
    await act(() => view.result.current.refetch())
    expect(shown()).toEqual([500, ...range(1, 20)])
    act(() => insertion.rollback())
    await waitFor(() => expect(shown()).toEqual(range(1, 20)))
  })
})

describe('what is remembered', () => {
  const listeners = (client: QueryClient): number =>
    (client.getQueryCache() as unknown as { listeners: Set<unknown> }).listeners.size

  it('is nothing once no edit is open and no answer from before is awaited', async () => {
    const { list, client, editor } = await shownPages()
    const before = listeners(client)
    const edits = [editor.remove(1), editor.insert({ id: 500 }, { at: 'start' })]
    expect(listeners(client)).toBe(before + 1)
    list.hold()
    const late = client.refetchQueries({ queryKey: list.source.key })
    edits[0]?.settle()
    edits[1]?.rollback()
    expect(listeners(client), 'an answer from before is under way').toBe(before + 1)
    list.open()
    await act(() => late)
    expect(listeners(client)).toBe(before)
  })

  it('is kept after an unmount, until the mutation ends', async () => {
    const { list, view, client, editor } = await shownPages()
    const before = listeners(client)
    const edit = editor.remove(1)
    view.unmount()
    await client.refetchQueries({ queryKey: list.source.key, type: 'all' })
    expect(ids(cached(client, list.source)?.items ?? [])).toEqual(range(2, 10))
    edit.rollback()
    expect(ids(cached(client, list.source)?.items ?? [])).toEqual(range(1, 10))
    expect(listeners(client)).toBeLessThanOrEqual(before)
  })
})
