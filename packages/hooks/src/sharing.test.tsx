import { act, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'

import { contractorsCloud, range, testList, type Row } from './__fixtures__/lists.ts'
import { loaded, loadTo, renderEndless } from './__fixtures__/renderEndless.tsx'
import { arrived, renderPages } from './__fixtures__/renderPages.tsx'

const versioned = () => {
  const rows: (Row & { version?: number })[] = range(1, 40).map((id) => ({ id }))
  return { rows, list: testList(contractorsCloud, { rows }) }
}

it('changes one row alone in a page that is asked for again, and no other page of a list', async () => {
  const { rows, list } = versioned()
  const view = renderEndless(list.source)
  await loaded(view, 10)
  await loadTo(view, 40)
  const before = view.result.current.items
  rows[13] = { id: 14, version: 2 }
  await act(() => view.client.invalidateQueries({ queryKey: list.source.key }))
  await waitFor(() => expect(view.result.current.items[13]).toEqual({ id: 14, version: 2 }))
  const changed = view.result.current.items.filter((item, at) => item !== before[at])
  expect(changed).toEqual([{ id: 14, version: 2 }])
})

it('keeps every row that an insertion moved inside of its page', async () => {
  const { rows, list } = versioned()
  const view = renderEndless(list.source)
  await loaded(view, 10)
  const before = view.result.current.items
  rows.unshift({ id: 0 })
  await act(() => view.result.current.refresh())
  expect(view.result.current.items.slice(1)).toHaveLength(9)
  expect(view.result.current.items.slice(1).every((item, at) => item === before[at])).toBe(true)
})

it('keeps the very page where one page at a time is shown and its rows are equal', async () => {
  const { rows, list } = versioned()
  const view = renderPages(list.source)
  await arrived(view)
  const { items } = view.result.current
  await act(() => view.client.invalidateQueries({ queryKey: list.source.key }))
  expect(list.asked()).toBe(2)
  expect(view.result.current.items).toBe(items)
  rows.unshift({ id: 0 })
  await act(() => view.client.invalidateQueries({ queryKey: list.source.key }))
  await waitFor(() => expect(view.result.current.items[0]).toEqual({ id: 0 }))
  expect(view.result.current.items.slice(1).every((item, at) => item === items[at])).toBe(true)
})
