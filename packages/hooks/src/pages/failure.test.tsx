import { act, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import {
  contractorsCloud,
  csprCloud,
  dovetail,
  ids,
  range,
  testList,
} from '../__fixtures__/lists.ts'
import { arrived, renderPages } from '../__fixtures__/renderPages.tsx'

describe('a page that fails', () => {
  it('leaves rows and pager, and is asked for again', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source)
    await arrived(view)
    list.server.fail({ status: 500 }, { times: 1 })
    act(() => view.result.current.nav.goTo(4))
    await waitFor(() => expect(view.result.current.nav.failed).not.toBeNull())
    expect(view.result.current).toMatchObject({
      status: 'success',
      error: { status: 500 },
      nav: { page: 1, pageCount: 10, failed: { page: 4 }, isPending: false, hasNext: true },
    })
    expect(ids(view.result.current.items)).toEqual(range(1, 10))
    act(() => view.result.current.nav.retry())
    await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(31, 40)))
    expect(view.result.current.nav).toMatchObject({ page: 4, failed: null })
  })

  it('leaves Next and Previous to count from the page on screen', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source)
    await arrived(view)
    act(() => view.result.current.nav.goTo(3))
    await arrived(view)
    list.server.fail({ status: 500 }, { times: 1 })
    act(() => view.result.current.nav.goNext())
    await waitFor(() => expect(view.result.current.nav.failed).toMatchObject({ page: 4 }))
    act(() => view.result.current.nav.goNext())
    await waitFor(() => expect(view.result.current.nav).toMatchObject({ page: 4, failed: null }))
    act(() => view.result.current.nav.goPrevious())
    await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(21, 30)))
  })

  it('is the status only where nothing is on screen', async () => {
    const list = testList(csprCloud)
    list.server.fail({ status: 500 }, { times: 1 })
    const view = renderPages(list.source, { pageSize: 10, state: [{ page: 3 }, vi.fn()] })
    await waitFor(() => expect(view.result.current.status).toBe('error'))
    expect(view.result.current).toMatchObject({
      items: [],
      nav: { page: 3, failed: { page: 3 }, isPending: false },
    })
  })

  it('is asked for again by Next, though nothing else of a cursor list is cached', async () => {
    const list = testList(dovetail)
    const view = renderPages(list.source, { pageSize: 10, gcTime: 0 })
    await arrived(view)
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    list.server.fail({ status: 500 }, { times: 1 })
    act(() => view.result.current.nav.goNext())
    await waitFor(() => expect(view.result.current.nav.failed).toMatchObject({ page: 3 }))
    await waitFor(() => expect(view.client.getQueryCache().getAll()).toHaveLength(1))
    act(() => view.result.current.nav.goNext())
    await waitFor(() => expect(ids(view.result.current.items)).toEqual(range(21, 30)))
    expect(view.result.current.nav).toMatchObject({ page: 3, failed: null })
  })

  it('of another size leaves quick Nexts to end at the last page of the size on screen', async () => {
    const list = testList(contractorsCloud, { count: 15 })
    const view = renderPages(list.source)
    await arrived(view)
    list.server.fail({ status: 500 }, { times: 1 })
    act(() => view.result.current.nav.setPageSize(20))
    await waitFor(() => expect(view.result.current.nav.failed).toMatchObject({ page: 1 }))
    act(() => {
      view.result.current.nav.goNext()
      view.result.current.nav.goNext()
    })
    await arrived(view)
    expect(view.result.current.nav).toMatchObject({ page: 2, pageCount: 2, moved: null })
    expect(list.server.requests.map(({ params }) => params['page[number]'])).not.toContain('3')
  })

  it('leaves five quick Nexts to count from the page on screen', async () => {
    const list = testList(contractorsCloud)
    const view = renderPages(list.source)
    await arrived(view)
    list.server.fail({ status: 500 }, { times: 1 })
    act(() => view.result.current.nav.goNext())
    await waitFor(() => expect(view.result.current.nav).toMatchObject({ page: 1, failed: {} }))
    act(() => {
      for (let press = 0; press < 5; press += 1) view.result.current.nav.goNext()
    })
    await arrived(view)
    expect(view.result.current.nav).toMatchObject({ page: 6, failed: null })
    expect(ids(view.result.current.items)).toEqual(range(51, 60))
  })

  it.each([
    [3, 4],
    [4, 5],
  ])(
    'is passed, or asked for again, by %i quick Nexts that lead to page %i',
    async (presses, to) => {
      const list = testList(contractorsCloud)
      const view = renderPages(list.source)
      await arrived(view)
      list.server.fail({ status: 500 }, { times: 1 })
      act(() => view.result.current.nav.goTo(4))
      await waitFor(() => expect(view.result.current.nav).toMatchObject({ page: 1, failed: {} }))
      act(() => {
        for (let press = 0; press < presses; press += 1) view.result.current.nav.goNext()
      })
      await waitFor(() => expect(view.result.current.nav).toMatchObject({ page: to, failed: null }))
      await arrived(view)
      expect(ids(view.result.current.items)).toEqual(range(to * 10 - 9, to * 10))
    },
  )
})
