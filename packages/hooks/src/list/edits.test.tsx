import type { Page } from '@paginated-query/core'
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
import { listEditor } from '../editing/listEditor.ts'
import { loaded, loadTo, renderEndless, watched } from '../__fixtures__/renderEndless.tsx'
import { pageQueryOptions } from '../pageQueryOptions.ts'

const opened = async (rows = 30) => {
  const list = testList(contractorsCloud)
  const view = renderEndless(list.source)
  await loaded(view, 10)
  await loadTo(view, rows)
  const edit = (target: number, change: (items: readonly Row[]) => readonly Row[]): void =>
    act(() => {
      view.client.setQueryData<Page<Row, number>>(
        pageQueryOptions(list.source, { target, pageSize: 10 }).queryKey,
        (page) => page && { ...page, items: change(page.items) },
      )
    })
  return { list, view, edit, shown: () => ids(view.result.current.items) }
}

describe('a row that somebody inserts', () => {
  it('at the top shows at once, because it is the person’s own', async () => {
    const { view, edit, shown } = await opened()
    edit(1, (items) => [{ id: 500 }, ...items])
    await waitFor(() => expect(shown()).toEqual([500, ...range(1, 30)]))
    expect(view.result.current.feed.newer.count).toBe(0)
  })

  it('while newer rows wait shows at once, and those go on waiting', async () => {
    const { list, view, edit, shown } = await opened()
    list.server.insert(3)
    await act(() => view.client.invalidateQueries({ queryKey: list.source.key }))
    await waitFor(() => expect(view.result.current.feed.newer.count).toBe(3))
    edit(1, (items) => [{ id: 500 }, ...items])
    await waitFor(() => expect(shown()[0]).toBe(500))
    expect(shown().slice(0, 4)).toEqual([500, 1, 2, 3])
    edit(1, (items) => items.filter(({ id }) => id !== 2))
    await waitFor(() => expect(shown().slice(0, 3)).toEqual([500, 1, 3]))
    act(() => view.result.current.feed.newer.show())
    await waitFor(() => expect(shown().slice(0, 6)).toEqual([500, -2, -1, 0, 1, 3]))
  })

  it('during a refresh shows at once', async () => {
    const { list, view, edit, shown } = await opened()
    list.hold()
    let done: Promise<void> = Promise.resolve()
    act(() => {
      done = view.client.invalidateQueries({ queryKey: list.source.key })
    })
    edit(2, (items) => [{ id: 500 }, ...items])
    await waitFor(() => expect(shown()).toContain(500))
    list.open()
    await act(() => done)
  })
})

describe('a row that a first page which waits has pushed onto the next', () => {
  const pushed = async () => {
    const list = testList(contractorsCloud)
    const view = renderEndless(list.source)
    await loaded(view, 10)
    list.server.insert(1)
    await act(() => view.client.invalidateQueries({ queryKey: list.source.key }))
    await waitFor(() => expect(view.result.current.feed.newer.count).toBe(1))
    await loadTo(view, 19)
    const { queryKey } = pageQueryOptions(list.source, { target: 2, pageSize: 10 })
    const edit = (change: (items: readonly Row[]) => readonly Row[]) =>
      act(() => {
        view.client.setQueryData<Page<Row, number>>(
          queryKey,
          (page) => page && { ...page, items: change(page.items) },
        )
      })
    return { edit, items: () => view.result.current.items }
  }

  it('shows what the person changed in it', async () => {
    const { edit, items } = await pushed()
    edit(([row, ...others]) => [{ ...row, id: 10, isEdited: true } as Row, ...others])
    await waitFor(() => expect(items()[9]).toMatchObject({ id: 10, isEdited: true }))
  })

  it('goes where the person removed it, and comes back where that is taken back', async () => {
    const { edit, items } = await pushed()
    edit((rows) => rows.slice(1))
    await waitFor(() => expect(ids(items())).toEqual([...range(1, 9), ...range(11, 19)]))
    edit((rows) => [{ id: 10 }, ...rows])
    await waitFor(() => expect(ids(items())).toEqual(range(1, 19)))
  })
})

describe('a row that is changed while its list is walked anew', () => {
  const walking = async (isDead: boolean) => {
    const list = testList(dovetail)
    const { source, asked } = watched(list)
    const view = renderEndless(source)
    await loaded(view, 10)
    await loadTo(view, 30)
    if (isDead) {
      list.server.expireCursors()
      await act(() => view.result.current.feed.loadMore())
    } else list.server.remove(5)
    asked()
    const gates: (() => void)[] = []
    const { load } = source
    Object.assign(source, {
      load: async (at: Parameters<typeof load>[0]) => {
        const page = await load(at)
        await new Promise<void>((resolve) => {
          gates.push(resolve)
        })
        return page
      },
    })
    return { view, source, gates }
  }

  it.each([[true], [false]])('is shown as it is now: cursors died %s', async (isDead) => {
    const { view, source, gates } = await walking(isDead)
    const done = { isOver: false }
    const walk = isDead ? view.result.current.feed.loadMore : view.result.current.refresh
    act(() => void walk().then(() => (done.isOver = true)))
    for (let page = 0; !done.isOver; page += 1) {
      await waitFor(() => expect(gates.length > page || done.isOver).toBe(true))
      act(() => gates[page]?.())
      // Its page has come, and the walk goes on.
      if (page === 1) {
        await waitFor(() => expect(gates).toHaveLength(3))
        act(() => void listEditor(view.client, source).remove(isDead ? 12 : 17))
      }
    }
    const rows = isDead ? range(1, 40) : range(6, 35)
    const gone = isDead ? 12 : 17
    await waitFor(() =>
      expect(ids(view.result.current.items)).toEqual(rows.filter((id) => id !== gone)),
    )
  })
})

describe('rows without an id', () => {
  it('are all shown', async () => {
    const list = testList(contractorsCloud)
    const source = { ...list.source, getId: () => null as unknown as number }
    const view = renderEndless(source)
    await loaded(view, 10)
    await loadTo(view, 30)
    expect(ids(view.result.current.items)).toEqual(range(1, 30))
    await act(() => view.client.invalidateQueries({ queryKey: source.key }))
    expect(view.result.current.feed).toMatchObject({
      newer: { count: 0 },
      drift: { duplicates: 0 },
    })
  })
})
