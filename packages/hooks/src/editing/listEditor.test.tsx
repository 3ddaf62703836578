import type { Page } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { contractorsCloud, ids, range, testList, type Row } from '../__fixtures__/lists.ts'
import { renderList } from '../__fixtures__/renderList.tsx'
import { arrived } from '../__fixtures__/renderPages.tsx'
import { pageQueryOptions } from '../pageQueryOptions.ts'
import { usePaginatedQuery } from '../pages/usePaginatedQuery.ts'
import { cached, named, type Named, shownPages } from './__fixtures__/shownPages.ts'

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
