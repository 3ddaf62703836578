import { act, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'

import { csprCloud, range, testList } from '../__fixtures__/lists.ts'
import { idsAt, renderRandomAccess, scroll, settled } from '../__fixtures__/renderRandomAccess.tsx'
import { listEditor } from '../editing/listEditor.ts'

it('shows a row that is removed as missing until its page is asked for again, and takes it back', async () => {
  const list = testList(csprCloud)
  const view = renderRandomAccess(list.source)
  await settled(view)
  scroll(view, 42)
  await settled(view)
  const editor = listEditor(view.client, list.source)
  const edit = await act(async () => editor.remove(45))
  await waitFor(() => expect(view.result.current.rows.length).toBe(94))
  expect(idsAt(view, 42, 45)).toEqual([43, 44, 46, 47])
  expect(view.result.current.rows.stateAt(49)).toEqual({ type: 'missing' })
  await act(async () => edit.rollback())
  await waitFor(() => expect(view.result.current.rows.length).toBe(95))
  expect(idsAt(view, 40, 49)).toEqual(range(41, 50))
})
