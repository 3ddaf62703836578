import type { QueryClient } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { contractorsCloud, ids, range, testList, type Row } from '../__fixtures__/lists.ts'
import { arrived, renderPages } from '../__fixtures__/renderPages.tsx'
import { listEditor } from './listEditor.ts'

const listeners = (client: QueryClient): number =>
  (client.getQueryCache() as unknown as { listeners: Set<unknown> }).listeners.size

async function shown() {
  const list = testList(contractorsCloud)
  const view = renderPages(list.source)
  await arrived(view)
  const { client } = view
  const rows = (): Row[] => [...view.result.current.items]
  return { list, view, client, rows, editor: listEditor(client, list.source) }
}

const fails = (): never => {
  throw new Error('no such field')
}

afterEach(() => vi.restoreAllMocks())

describe('a change that throws', () => {
  it('throws where it is made, and leaves nothing behind', async () => {
    const { list, client, rows, editor } = await shown()
    const before = listeners(client)
    expect(() => editor.update(3, fails)).toThrow('no such field')
    expect(listeners(client)).toBe(before)
    await act(() => client.refetchQueries({ queryKey: list.source.key }))
    expect(ids(rows())).toEqual(range(1, 10))
  })

  it('takes no edit with it that was open before', async () => {
    const { client, rows, editor } = await shown()
    const before = listeners(client)
    const edit = editor.remove(1)
    expect(() => editor.update(3, fails)).toThrow('no such field')
    await waitFor(() => expect(ids(rows())).toEqual(range(2, 10)))
    act(() => edit.rollback())
    await waitFor(() => expect(ids(rows())).toEqual(range(1, 10)))
    expect(listeners(client)).toBe(before)
  })

  it('on a later answer leaves its row as it came, and says so', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { view, rows, editor } = await shown()
    const edit = editor.update(12, fails)
    editor.remove(13)
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    expect(ids(rows())).toEqual([11, 12, ...range(14, 20)])
    expect(view.result.current.error).toBeNull()
    expect(warn.mock.calls.join()).toMatch(/no such field.* row 12 is shown as the server has it/)
    act(() => edit.rollback())
    expect(() => editor.remove(14)).not.toThrow()
  })
})

describe('while an edit is open', () => {
  it('a key of somebody else may hold what cannot be hashed', async () => {
    const { list, client, editor } = await shown()
    editor.remove(1)
    const queryKey = [list.source.key[0], 1n, 'page', 2, 3]
    const add = () => client.getQueryCache().build(client, { queryKey, queryHash: 'by its owner' })
    expect(add).not.toThrow()
  })

  it('the cache may be cleared', async () => {
    const { list, client, editor } = await shown()
    const before = listeners(client)
    const edit = editor.remove(1)
    client.clear()
    act(() => edit.rollback())
    expect(listeners(client)).toBe(before)
    expect(client.getQueryCache().findAll({ queryKey: list.source.key })).toEqual([])
  })

  it('a page that was collected comes back with it', async () => {
    const { list, client, view, editor } = await shown()
    const edit = editor.remove(1)
    view.unmount()
    client.removeQueries({ queryKey: list.source.key })
    const again = renderPages(list.source, undefined, client)
    await arrived(again)
    expect(ids(again.result.current.items)).toEqual(range(2, 10))
    act(() => edit.rollback())
    await waitFor(() => expect(ids(again.result.current.items)).toEqual(range(1, 10)))
  })
})

it('edits rows whose ids are 0 and an empty text', async () => {
  const list = testList(contractorsCloud, {
    rows: { count: 3, at: (index) => ({ id: (index === 1 ? '' : index) as number }) },
  })
  const view = renderPages(list.source)
  await arrived(view)
  const editor = listEditor(view.client, list.source)
  const removal = editor.remove(0)
  editor.update('', (row) => ({ ...row, name: 'new' }))
  editor.insert({ id: 9 }, { at: { after: '' } })
  const after = [{ id: '', name: 'new' }, { id: 9 }, { id: 2 }]
  await waitFor(() => expect(view.result.current.items).toEqual(after))
  act(() => removal.rollback())
  await waitFor(() => expect(view.result.current.items).toEqual([{ id: 0 }, ...after]))
})
