import type { PaginatedSource, Target } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

import { listEditor, type ListEditor } from '../../editing/listEditor.ts'
import { ids, range, testList, type Row, type TestList } from '../lists.ts'
import { loaded, loadTo, renderEndless } from '../renderEndless.tsx'
import { arrived, renderPages } from '../renderPages.tsx'
import type { Kind } from './kinds.ts'
import type { Law } from './law.ts'

const noTotal = ({ isCounted }: Kind): string | null =>
  isCounted ? null : 'Its server doesn’t say how many rows there are.'

const marked = (row: Row): Row & { isMarked: true } => ({ ...row, isMarked: true })

const quickly = { interval: 5 }

interface Shown {
  readonly list: TestList<Target>
  readonly source: PaginatedSource<Row, Target>
  readonly view: ReturnType<typeof renderPages<Target>>
  readonly editor: ListEditor<Row>
  readonly shows: (rows: readonly number[]) => Promise<void>
}

async function firstPage({ api }: Kind): Promise<Shown> {
  const list = testList(api)
  const view = renderPages(list.source)
  await arrived(view)
  const shows = (rows: readonly number[]): Promise<void> =>
    waitFor(() => expect(ids(view.result.current.items)).toEqual(rows), quickly)
  return { list, source: list.source, view, editor: listEditor(view.client, list.source), shows }
}

/** Rows that are edited: law 23. */
export const editingLaws: readonly Law[] = [
  {
    law: 23,
    head: 'edits at once',
    fact: 'shows a row that is changed, removed or added by its id at once',
    async check(kind) {
      const { view, editor, shows } = await firstPage(kind)
      editor.update(1, marked)
      editor.remove(2)
      editor.insert({ id: 500 }, { at: { after: 3 } })
      await shows([1, 3, 500, ...range(4, 10)])
      expect(view.result.current.items[0]).toHaveProperty('isMarked')
    },
  },
  {
    law: 23,
    head: 'survives answers',
    fact: 'keeps an edit when an answer comes that was asked for before it was settled',
    async check(kind) {
      const { list, source, view, editor, shows } = await firstPage(kind)
      list.hold()
      const late = view.client.refetchQueries({ queryKey: source.key })
      const edits = [editor.remove(2), editor.insert({ id: 500 }, { at: 'start' })]
      for (const edit of edits) edit.settle()
      list.open()
      await act(() => late)
      await shows([500, 1, ...range(3, 10)])
      await act(() => view.client.refetchQueries({ queryKey: source.key }))
      await shows(range(1, 10))
    },
  },
  {
    law: 23,
    head: 'rolls back',
    fact: 'is without an edit what it would have been, once that is rolled back',
    async check(kind) {
      const { source, view, editor, shows } = await firstPage(kind)
      const before = [...view.result.current.items]
      const first = [editor.update(1, marked), editor.remove(2)]
      const second = editor.remove(5)
      await act(() => view.client.refetchQueries({ queryKey: source.key }))
      act(() => first.forEach((edit) => edit.rollback()))
      await shows(range(1, 10).filter((id) => id !== 5))
      act(() => second.rollback())
      await shows(range(1, 10))
      expect(view.result.current.items).toEqual(before)
    },
  },
  {
    law: 23,
    head: 'edits later pages',
    fact: 'shows an edit on a page that is first loaded while it is open',
    async check(kind) {
      const { view, editor, shows } = await firstPage(kind)
      editor.remove(12)
      act(() => view.result.current.nav.goNext())
      await arrived(view)
      await shows([11, ...range(13, 20)])
    },
  },
  {
    law: 23,
    head: 'counts edits',
    fact: 'counts what was added and removed, and back again',
    whyNot: noTotal,
    async check(kind) {
      const { source, view, editor } = await firstPage(kind)
      const counts = (count: number): Promise<void> =>
        waitFor(() => expect(view.result.current.nav.total?.count).toBe(count), quickly)
      const before = view.result.current.nav.total?.count ?? 0
      const removals = [editor.remove(2), editor.remove(3)]
      await counts(before - 2)
      editor.insert({ id: 500 }, { at: 'start' })
      await counts(before - 1)
      await act(() => view.client.refetchQueries({ queryKey: source.key }))
      await counts(before - 1)
      act(() => removals.forEach((edit) => edit.rollback()))
      await counts(before + 1)
    },
  },
  {
    law: 23,
    head: 'edits endless lists',
    fact: 'shows edits while it grows, through refreshes, and without them when they are rolled back',
    async check({ api }) {
      const list = testList(api)
      const view = renderEndless(list.source)
      await loaded(view, 10)
      await loadTo(view, 20)
      const editor = listEditor(view.client, list.source)
      const edits = [editor.remove(15), editor.insert({ id: 500 }, { at: 'start' })]
      editor.update(18, marked)
      const shows = (rows: readonly number[]): Promise<void> =>
        waitFor(() => expect(ids(view.result.current.items)).toEqual(rows), quickly)
      await shows([500, ...range(1, 14), ...range(16, 20)])
      await act(() => view.client.invalidateQueries({ queryKey: list.source.key }))
      await shows([500, ...range(1, 14), ...range(16, 20)])
      act(() => edits.forEach((edit) => edit.rollback()))
      await shows(range(1, 20))
      expect(view.result.current.items[17]).toHaveProperty('isMarked')
    },
  },
]
