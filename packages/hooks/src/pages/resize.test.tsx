import { act, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { contractorsCloud, dovetail, ids, range, testList } from '../__fixtures__/lists.ts'
import { arrived, renderPages } from '../__fixtures__/renderPages.tsx'

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
