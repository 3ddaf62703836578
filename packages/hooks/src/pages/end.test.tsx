import { defineApi, pageNumber } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { ids, procore, range, testList } from '../__fixtures__/lists.ts'
import { arrived, renderPages } from '../__fixtures__/renderPages.tsx'

afterEach(() => void vi.useRealTimers())

/** Says nothing of where it ends, and refuses every page after. */
const refusing = defineApi({
  name: 'Refusing',
  baseUrl: 'https://refusing.test',
  style: pageNumber({
    page: 'page',
    size: 'size',
    refusal: ({ status }) => (status === 404 ? 'beyondEnd' : null),
  }),
  pageSize: { default: 10, min: 1, max: 100 },
})

describe('an unknown end', () => {
  it('keeps Next enabled, then stays on the last page with rows', async () => {
    const list = testList(procore, { count: 20 })
    list.server.fail({ hideHeaders: true })
    const view = renderPages(list.source)
    await arrived(view)
    expect(view.result.current.nav).toMatchObject({ hasNext: null, pageCount: null, total: null })
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    act(() => view.result.current.nav.goNext())
    await waitFor(() =>
      expect(view.result.current.nav).toMatchObject({
        page: 2,
        hasNext: false,
        isPending: false,
        moved: null,
      }),
    )
    expect(ids(view.result.current.items)).toEqual(range(11, 20))
  })

  it('stays where an endpoint ignores the page number', async () => {
    const list = testList(procore, { count: 10, pages: false })
    const view = renderPages(list.source)
    await arrived(view)
    expect(view.result.current.nav.hasNext).toBeNull()
    act(() => view.result.current.nav.goNext())
    await waitFor(() =>
      expect(view.result.current.nav).toMatchObject({ page: 1, hasNext: false, isPending: false }),
    )
    expect(ids(view.result.current.items)).toEqual(range(1, 10))
  })

  it('shows everything of an endpoint that does not page', async () => {
    const list = testList(procore, { count: 14, pages: false })
    const view = renderPages(list.source)
    await arrived(view)
    expect(view.result.current.items).toHaveLength(14)
    expect(view.result.current.nav).toMatchObject({
      pageSize: null,
      hasNext: false,
      total: { count: 14 },
    })
  })

  it('is where a server refuses the next page', async () => {
    const list = testList(refusing, { count: 20, beyondEnd: 'refused' })
    const view = renderPages(list.source)
    await arrived(view)
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    expect(view.result.current.nav).toMatchObject({ page: 2, hasNext: null })
    act(() => view.result.current.nav.goNext())
    await waitFor(() =>
      expect(view.result.current.nav).toMatchObject({
        page: 2,
        hasNext: false,
        isPending: false,
        failed: null,
      }),
    )
    expect(ids(view.result.current.items)).toEqual(range(11, 20))
  })

  it('is told to somebody who goes far beyond it', async () => {
    const list = testList(procore, { count: 20 })
    list.server.fail({ hideHeaders: true })
    const view = renderPages(list.source)
    await arrived(view)
    act(() => view.result.current.nav.goTo(50))
    await waitFor(() =>
      expect(view.result.current.nav).toMatchObject({
        page: 1,
        isPending: false,
        moved: { reason: 'beyondEnd', from: 50 },
      }),
    )
  })

  it('of the page on screen does not end Next of the page that is asked for', async () => {
    const list = testList(procore, { count: 30 })
    list.server.fail({ hideHeaders: true })
    const view = renderPages(list.source)
    await arrived(view)
    act(() => view.result.current.nav.goTo(3))
    await arrived(view)
    act(() => view.result.current.nav.goNext())
    await waitFor(() =>
      expect(view.result.current.nav).toMatchObject({ page: 3, hasNext: false, isPending: false }),
    )
    list.hold()
    act(() => view.result.current.nav.goTo(2))
    expect(view.result.current.nav).toMatchObject({ page: 2, isPending: true, hasNext: null })
    list.open()
    await arrived(view)
  })

  it('is asked nothing beyond once a short page told it', async () => {
    const list = testList(refusing, { count: 15, beyondEnd: 'refused' })
    const view = renderPages(list.source)
    await arrived(view)
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    expect(view.result.current.nav.hasNext).toBe(false)
    act(() => view.result.current.nav.goNext())
    expect(view.result.current.nav).toMatchObject({ page: 2, isPending: false })
    expect(list.asked()).toBe(2)
  })

  it('is lifted by a refresh that brings equal rows, and more behind them', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const list = testList(procore, { count: 4 })
    const view = renderPages(list.source, { pageSize: 3 })
    await arrived(view)
    list.server.remove(3)
    act(() => view.result.current.nav.goNext())
    await waitFor(() => expect(view.result.current.nav).toMatchObject({ page: 1, hasNext: false }))
    list.server.insert(3)
    vi.setSystemTime(Date.now() + 1000)
    await act(() => view.result.current.query.refetch())
    await waitFor(() => expect(view.result.current.nav.hasNext).toBe(true))
    expect(ids(view.result.current.items)).toEqual(range(1, 3))
  })
})
