import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { contractorsCloud, ids, range, testList } from '../__fixtures__/lists.ts'
import { testClient } from '../__fixtures__/renderList.tsx'
import { arrived, renderPages } from '../__fixtures__/renderPages.tsx'
import { pageQueryOptions } from '../pageQueryOptions.ts'
import { named, shownPages } from './__fixtures__/shownPages.ts'
import { listEditor } from './listEditor.ts'

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

  it('that was changed or removed before its own answer came stays so through refreshes', async () => {
    const { list, client, rows, editor } = await shownPages()
    const [gone, kept] = [-7, -8].map((id) => editor.insert({ id }, { at: 'start' }))
    editor.remove(-7).settle()
    editor.update(-8, named('new')).settle()
    const refresh = (): Promise<void> =>
      act(() => client.invalidateQueries({ queryKey: list.source.key }))
    await refresh()
    await waitFor(() => expect(rows()[0]).toEqual({ id: -8, name: 'new' }))
    expect(ids(rows())).toEqual([-8, ...range(1, 10)])
    gone?.settle()
    kept?.settle()
    await waitFor(() => expect(ids(rows())).toEqual([-8, ...range(1, 10)]))
    await refresh()
    await waitFor(() => expect(ids(rows())).toEqual(range(1, 10)))
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
