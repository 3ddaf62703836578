import { act, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { csprCloud, dovetail, procore, range, testList } from '../__fixtures__/lists.ts'
import { testClient } from '../__fixtures__/renderList.tsx'
import { arrived, renderPages } from '../__fixtures__/renderPages.tsx'
import {
  idsAt,
  pagesAsked,
  renderRandomAccess,
  scroll,
  settled,
} from '../__fixtures__/renderRandomAccess.tsx'
import { fetchPage } from '../fetchPage.ts'
import { pageQueryOptions } from '../pageQueryOptions.ts'

describe('a list that is scrolled to any row', () => {
  it('asks for its first page, which tells how many rows there are', async () => {
    const list = testList(csprCloud, { count: 1_000_000 })
    const view = renderRandomAccess(list.source)
    expect(view.result.current).toMatchObject({ status: 'pending', error: null })
    expect(view.result.current.rows).toMatchObject({ length: 10, total: null, isPending: true })
    await settled(view)
    expect(view.result.current.status).toBe('success')
    expect(view.result.current.rows).toMatchObject({ length: 1_000_000, pageSize: 10 })
    expect(idsAt(view, 0, 9)).toEqual(range(1, 10))
    expect(pagesAsked(list)).toEqual([1])
  })

  it('asks for the pages of a jump and no other', async () => {
    const list = testList(csprCloud, { count: 1_000_000 })
    const view = renderRandomAccess(list.source)
    await settled(view)
    scroll(view, 499_995, 500_004)
    expect(view.result.current.rows.stateAt(500_000)).toEqual({ type: 'pending' })
    await settled(view)
    expect(idsAt(view, 499_995, 500_004)).toEqual(range(499_996, 500_005))
    expect(pagesAsked(list)).toEqual([1, 50_000, 50_001])
  })

  it('asks for the page of the row that it begins at, and no other', async () => {
    const list = testList(csprCloud, { count: 1000 })
    const view = renderRandomAccess(list.source, { pageSize: 10, startRow: 555 })
    expect(view.result.current.rows.length).toBe(560)
    await settled(view)
    expect(view.result.current.rows.length).toBe(1000)
    expect(idsAt(view, 555, 555)).toEqual([556])
    expect(pagesAsked(list)).toEqual([56])
  })

  it('asks for nothing while the same pages are in view', async () => {
    const list = testList(csprCloud)
    const view = renderRandomAccess(list.source)
    await settled(view)
    const { rows } = view.result.current
    scroll(view, 2)
    scroll(view, 5)
    expect(view.result.current.rows).toBe(rows)
    expect(list.asked()).toBe(1)
  })

  it('shows the rows that pages mode has asked for, and the other way round', async () => {
    const list = testList(csprCloud)
    const client = testClient()
    const pages = renderPages(list.source, { pageSize: 10 }, client)
    await arrived(pages)
    act(() => pages.result.current.nav.goTo(4))
    await arrived(pages)
    pages.unmount()

    const view = renderRandomAccess(list.source, { pageSize: 10, startRow: 35 }, client)
    expect(view.result.current.status).toBe('success')
    expect(view.result.current.rows.length).toBe(95)
    expect(idsAt(view, 30, 39)).toEqual(range(31, 40))
    expect(idsAt(view, 0, 9)).toEqual(range(1, 10))
    expect(list.asked()).toBe(2)
    scroll(view, 52, 57)
    await settled(view)
    view.unmount()
    const again = renderPages(list.source, { pageSize: 10 }, client)
    act(() => again.result.current.nav.goTo(6))
    await arrived(again)
    expect(list.asked()).toBe(3)
  })

  it('shows rows of pages outside of the view where they are cached', async () => {
    const list = testList(csprCloud)
    const view = renderRandomAccess(list.source)
    await settled(view)
    scroll(view, 40)
    await settled(view)
    expect(idsAt(view, 0, 9)).toEqual(range(1, 10))
    expect(view.result.current.rows.stateAt(3)).toEqual({ type: 'loaded' })
  })

  it('asks again for nothing but the pages in view, and for the others when they come into it', async () => {
    const list = testList(csprCloud)
    const view = renderRandomAccess(list.source)
    await settled(view)
    scroll(view, 40)
    await settled(view)
    await act(() => view.result.current.refresh())
    expect(pagesAsked(list)).toEqual([1, 5, 5])
    scroll(view, 0)
    await waitFor(() => expect(pagesAsked(list)).toEqual([1, 5, 5, 1]))
  })

  it('keeps place by an index as its key where a row comes on two pages', async () => {
    const list = testList(csprCloud)
    const view = renderRandomAccess(list.source)
    await settled(view)
    list.server.insert(2)
    scroll(view, 8, 12)
    await settled(view)
    expect(idsAt(view, 8, 12)).toEqual([9, 10, 9, 10, 11])
    expect(view.result.current.rows.length).toBe(97)
  })

  it('refuses a list of cursors in words', () => {
    const { source } = testList(dovetail)
    expect(() => renderRandomAccess(source as never)).toThrow(/can't be jumped to.+Use useInfinite/)
  })
})

describe('a total that changes', () => {
  it.each([
    ['grows', (server: { insert(rows: number): void }) => server.insert(30), 125],
    ['shrinks', (server: { remove(rows: number): void }) => server.remove(20), 75],
  ])('keeps what is in view when it %s', async (_, move, length) => {
    const list = testList(csprCloud)
    const view = renderRandomAccess(list.source)
    await settled(view)
    scroll(view, 42)
    await settled(view)
    move(list.server)
    await act(() => view.result.current.refresh())
    expect(view.result.current.rows.length).toBe(length)
    expect(view.result.current.rows.stateAt(42)).toEqual({ type: 'loaded' })
    expect(pagesAsked(list)).toEqual([1, 5, 5])
  })

  it('is believed where the first page came from a server whose clock is ahead', async () => {
    const list = testList(csprCloud)
    const client = testClient()
    const first = pageQueryOptions(list.source, { target: 1, pageSize: 10 })
    const page = await fetchPage(client, first)
    client.setQueryData(first.queryKey, page, { updatedAt: Date.now() + 3_600_000 })
    const view = renderRandomAccess(list.source, { pageSize: 10 }, client)
    list.server.insert(5)
    scroll(view, 42)
    await settled(view)
    expect(view.result.current.rows.length).toBe(100)
  })

  it('shows the last page when it shrinks below what is in view', async () => {
    const list = testList(csprCloud)
    const view = renderRandomAccess(list.source)
    await settled(view)
    scroll(view, 90)
    await settled(view)
    list.server.remove(60)
    await act(() => view.result.current.refresh())
    await settled(view)
    expect(view.result.current.rows.length).toBe(35)
    expect(idsAt(view, 30, 34)).toEqual(range(91, 95))
    expect(view.result.current.error).toBeNull()
  })

  it('sees the first rows of a list that was empty', async () => {
    const list = testList(csprCloud, { count: 0 })
    const view = renderRandomAccess(list.source)
    await settled(view)
    expect(view.result.current).toMatchObject({ status: 'success', rows: { length: 0 } })
    list.server.insert(3)
    await act(() => view.result.current.refresh())
    expect(idsAt(view, 0, 2)).toEqual(range(-2, 0))
  })
})

describe('a size that the server cuts', () => {
  const cut = { count: 1000, maxPageSize: 20 }
  const asking = { pageSize: 50 }

  it('places rows by the size that is used, and asks for the first page once', async () => {
    const list = testList(procore, cut)
    const view = renderRandomAccess(list.source, asking)
    await settled(view)
    expect(view.result.current.rows).toMatchObject({ length: 1000, pageSize: 20 })
    expect(pagesAsked(list)).toEqual([1])
    scroll(view, 505)
    await settled(view)
    expect(idsAt(view, 500, 519)).toEqual(range(501, 520))
    expect(pagesAsked(list)).toEqual([1, 26])
  })

  it('is learnt by the first answer, wherever the list begins', async () => {
    const list = testList(procore, cut)
    const view = renderRandomAccess(list.source, { ...asking, startRow: 505 })
    await waitFor(() => expect(idsAt(view, 505, 505)).toEqual([506]))
    expect(pagesAsked(list)).toEqual([11, 26])
  })

  it('costs nothing when the list comes back', async () => {
    const list = testList(procore, cut)
    const client = testClient()
    const view = renderRandomAccess(list.source, asking, client)
    await settled(view)
    view.unmount()
    const again = renderRandomAccess(list.source, { ...asking, startRow: 505 }, client)
    await settled(again)
    expect(idsAt(again, 505, 505)).toEqual([506])
    expect(pagesAsked(list)).toEqual([1, 26])
  })

  it('keeps the row in view when another one is wished', async () => {
    const list = testList(csprCloud)
    const view = renderRandomAccess(list.source)
    await settled(view)
    scroll(view, 42)
    await settled(view)
    view.rerender({ source: list.source, options: { pageSize: 20 } })
    expect(view.result.current).toMatchObject({ status: 'success', rows: { length: 95 } })
    await settled(view)
    expect(idsAt(view, 42, 42)).toEqual([43])
    expect(pagesAsked(list)).toEqual([1, 5, 3])
  })
})

describe('another filter', () => {
  it('is another list from its first row, in the same render', async () => {
    const list = testList(csprCloud)
    const view = renderRandomAccess(list.source)
    await settled(view)
    scroll(view, 42)
    await settled(view)
    view.rerender({ source: list.source.with({ status: 'open' }), options: { pageSize: 10 } })
    expect(view.result.current).toMatchObject({ status: 'pending', rows: { length: 10 } })
    expect(idsAt(view, 0, 9)).toEqual(Array.from({ length: 10 }, () => undefined))
    await settled(view)
    expect(pagesAsked(list)).toEqual([1, 5, 1])
  })
})
