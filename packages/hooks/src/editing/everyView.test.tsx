import { useInfiniteQuery, type QueryClient } from '@tanstack/react-query'
import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { contractorsCloud, dovetail, ids, range, testList } from '../__fixtures__/lists.ts'
import { loaded, loadTo, renderEndless } from '../__fixtures__/renderEndless.tsx'
import { renderList } from '../__fixtures__/renderList.tsx'
import { infinitePageQueryOptions } from '../infinitePageQueryOptions.ts'
import { cached, named, shownPages } from './__fixtures__/shownPages.ts'
import { listEditor } from './listEditor.ts'

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

describe('an edit of a page that stays on screen', () => {
  it.each(['on its way', 'lost'] as const)('while another is %s is shown at once', async (fate) => {
    const { list, view, editor } = await shownPages()
    if (fate === 'lost') list.server.fail({ status: 403 }, { times: 1 })
    else list.hold()
    act(() => view.result.current.nav.goNext())
    if (fate === 'lost') await waitFor(() => expect(view.result.current.nav.failed).not.toBeNull())
    let edit = editor.remove(3)
    await waitFor(() => expect(ids(view.result.current.items)).not.toContain(3))
    expect(view.result.current.nav.total?.count).toBe(94)
    edit.rollback()
    edit = editor.update(3, named('new'))
    await waitFor(() => expect(view.result.current.items[2]).toHaveProperty('name', 'new'))
    edit.settle()
    list.open()
    await act(() => view.client.invalidateQueries())
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
