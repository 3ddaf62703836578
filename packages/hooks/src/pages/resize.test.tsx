import type { PageState } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'

import { contractorsCloud, dovetail, ids, range, testList } from '../__fixtures__/lists.ts'
import { renderList } from '../__fixtures__/renderList.tsx'
import { arrived, renderPages } from '../__fixtures__/renderPages.tsx'
import { usePaginatedQuery } from './usePaginatedQuery.ts'

describe('the page size', () => {
  it('keeps the first visible row on screen', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source)
    await arrived(view)
    act(() => view.result.current.nav.goTo(4))
    await arrived(view)
    act(() => view.result.current.nav.setPageSize(25))
    await arrived(view)
    expect(view.result.current.nav).toMatchObject({ page: 2, pageSize: 25 })
    expect(ids(view.result.current.items)).toContain(31)
  })

  it('in force is no move', async () => {
    const list = testList(contractorsCloud)
    const set = vi.fn()
    const view = renderPages(list.source, { pageSize: 10, state: [{ page: 2 }, set] })
    await arrived(view)
    act(() => view.result.current.nav.setPageSize(10))
    expect(set).not.toHaveBeenCalled()
  })

  it('starts a cursor list over', async () => {
    const list = testList(dovetail)
    const view = renderPages(list.source)
    await arrived(view)
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    act(() => view.result.current.nav.setPageSize(50))
    await waitFor(() => expect(view.result.current.items).toHaveLength(50))
    expect(view.result.current.nav).toMatchObject({ page: 1, hasPrevious: false })
  })

  it('is brought into the limits before asking', async () => {
    const list = testList(contractorsCloud, { count: 500 })
    const view = renderPages(list.source, { pageSize: 5000 })
    await arrived(view)
    expect(list.server.requests[0]?.params['page[size]']).toBe('100')
    act(() => view.result.current.nav.setPageSize(0))
    await waitFor(() => expect(list.server.requests.at(-1)?.params['page[size]']).toBe('1'))
    await arrived(view)
  })

  it('is what the server used, and adopting it asks nothing again', async () => {
    const list = testList(contractorsCloud, { maxPageSize: 40 })
    const view = renderPages(list.source, { pageSize: 100 })
    await arrived(view)
    expect(view.result.current.nav).toMatchObject({
      pageSize: 40,
      pageCount: 3,
      range: { from: 1, to: 40 },
    })
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    expect(view.result.current.nav.range).toEqual({ from: 41, to: 80 })
    expect(list.asked()).toBe(2)
  })

  it('that changes twice at once counts from the page that is asked for', async () => {
    const list = testList(contractorsCloud, { count: 200 })
    const view = renderPages(list.source)
    await arrived(view)
    act(() => view.result.current.nav.goTo(10))
    await arrived(view)
    list.hold()
    act(() => view.result.current.nav.setPageSize(25))
    expect(view.result.current.nav.page).toBe(4)
    act(() => view.result.current.nav.setPageSize(10))
    list.open()
    await arrived(view)
    expect(view.result.current.nav.page).toBe(8)
    expect(ids(view.result.current.items)).toEqual(range(71, 80))
  })

  it('that is chosen twice at once is chosen once', async () => {
    const list = testList(contractorsCloud, { count: 500, maxPageSize: 40 })
    const view = renderPages(list.source, { pageSize: 100 })
    await arrived(view)
    list.hold()
    act(() => view.result.current.nav.setPageSize(25))
    act(() => view.result.current.nav.goTo(9))
    act(() => {
      view.result.current.nav.setPageSize(100)
      view.result.current.nav.setPageSize(100)
    })
    expect(view.result.current.nav.page).toBe(3)
    list.open()
    await arrived(view)
  })

  it('that is chosen and taken back at once stays', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source)
    await arrived(view)
    act(() => {
      view.result.current.nav.setPageSize(25)
      view.result.current.nav.setPageSize(10)
    })
    await arrived(view)
    expect(view.result.current.items).toHaveLength(10)
  })

  it('that gets smaller lets Next go on at once', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source, { pageSize: 25 })
    await arrived(view)
    act(() => view.result.current.nav.goTo(4))
    await arrived(view)
    list.hold()
    act(() => view.result.current.nav.setPageSize(10))
    expect(view.result.current.nav.page).toBe(8)
    act(() => view.result.current.nav.goNext())
    expect(view.result.current.nav.page).toBe(9)
    list.open()
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(81, 90))
  })

  it('of a cursor list is never asked for with the cursor of another size', async () => {
    const list = testList(dovetail)
    const view = renderPages(list.source)
    await arrived(view)
    act(() => {
      view.result.current.nav.setPageSize(50)
      view.result.current.nav.goNext()
    })
    await arrived(view)
    expect(view.result.current.nav).toMatchObject({ page: 1, moved: null })
    expect(ids(view.result.current.items)).toEqual(range(1, 50))
  })
})

describe('a page size that the app changes', () => {
  it('keeps the first visible row on screen, with one request', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source)
    await arrived(view)
    act(() => view.result.current.nav.goTo(4))
    await arrived(view)
    const asked = list.asked()
    list.hold()
    view.rerender({ source: list.source, options: { pageSize: 25 } })
    expect(view.result.current.nav).toMatchObject({ page: 2, isPending: true })
    expect(ids(view.result.current.items)).toEqual(range(31, 40))
    list.open()
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(26, 50))
    expect(view.result.current.nav).toMatchObject({ page: 2, pageSize: 25 })
    expect(list.asked()).toBe(asked + 1)
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(51, 75))
  })

  it('counts from the size that the server used', async () => {
    const list = testList(contractorsCloud, { maxPageSize: 40 })
    const view = renderPages(list.source, { pageSize: 100 })
    await arrived(view)
    act(() => view.result.current.nav.goTo(3))
    await arrived(view)
    view.rerender({ source: list.source, options: { pageSize: 20 } })
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(81, 95))
  })

  it('keeps the page where nothing was on screen yet', async () => {
    const list = testList(contractorsCloud)
    list.hold()
    const state = [{ page: 3 }, vi.fn()] as const
    const view = renderPages(list.source, { pageSize: 10, state })
    view.rerender({ source: list.source, options: { pageSize: 20, state } })
    list.open()
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(41, 60))
  })

  it('does not overrule the person', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source)
    await arrived(view)
    act(() => view.result.current.nav.setPageSize(25))
    await arrived(view)
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    view.rerender({ source: list.source, options: { pageSize: 50 } })
    expect(view.result.current.nav).toMatchObject({ page: 2, pageSize: 25, isPending: false })
  })

  it.each(['its own', 'in a URL'])(
    'starts a cursor list over, and asks with no cursor of another size: state %s',
    async (kind) => {
      const list = testList(dovetail)
      const view = renderList(
        ({ pageSize }) => {
          const [state, setState] = useState<PageState>({ page: 1 })
          return usePaginatedQuery(list.source, {
            pageSize,
            ...(kind === 'in a URL' && { state: [state, setState, () => '?'] as const }),
          })
        },
        { props: { pageSize: 10 } },
      )
      await arrived(view)
      act(() => view.result.current.nav.goNext())
      await arrived(view)
      list.hold()
      view.rerender({ pageSize: 20 })
      expect(view.result.current.nav).toMatchObject({ page: 1, isPending: true })
      act(() => view.result.current.nav.goNext())
      expect(view.result.current.nav.page).toBe(1)
      list.open()
      await arrived(view)
      expect(ids(view.result.current.items)).toEqual(range(1, 20))
      act(() => view.result.current.nav.goNext())
      await arrived(view)
      expect(ids(view.result.current.items)).toEqual(range(21, 40))
      expect(list.server.requests).toHaveLength(4)
    },
  )
})
