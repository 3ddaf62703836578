import type { PageState, PageStateTuple, PaginatedSource, Target } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'

import {
  contractorsCloud,
  csprCloud,
  dovetail,
  numbered,
  procore,
  testList,
  type Row,
} from '../__fixtures__/lists.ts'
import { renderList, testClient } from '../__fixtures__/renderList.tsx'
import { usePaginatedQuery, type PaginatedQueryOptions } from './usePaginatedQuery.ts'

const ids = (items: readonly Row[]): number[] => items.map((row) => row.id)
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

function render<TTarget extends Target>(
  source: PaginatedSource<Row, TTarget>,
  options: PaginatedQueryOptions = { pageSize: 10 },
  client = testClient(),
) {
  return renderList(
    (props: { source: PaginatedSource<Row, TTarget>; options: PaginatedQueryOptions }) =>
      usePaginatedQuery(props.source, props.options),
    { props: { source, options }, client },
  )
}
type Rendered = ReturnType<typeof render<Target>>
const arrived = (view: { result: { current: { nav: { isPending: boolean } } } }) =>
  waitFor(() => expect(view.result.current.nav.isPending).toBe(false))

describe.each(Object.entries({ ...numbered, dovetail }))('walking %s', (_, api) => {
  it('brings every row once, in order, ends, and retraces itself', async () => {
    const list = testList(api as typeof procore, { count: 25 })
    const view = render(list.source)
    const seen: number[][] = []
    for (let page = 1; page <= 3; page += 1) {
      await waitFor(() => expect(view.result.current.items[0]?.id).toBe((page - 1) * 10 + 1))
      await arrived(view)
      seen.push(ids(view.result.current.items))
      expect(view.result.current.nav.range).toEqual({
        from: (page - 1) * 10 + 1,
        to: Math.min(page * 10, 25),
      })
      act(() => view.result.current.nav.goNext())
    }
    expect(seen.flat()).toEqual(range(1, 25))
    expect(view.result.current.nav).toMatchObject({
      page: 3,
      hasNext: false,
      total: { count: 25, precision: 'exact' },
    })
    const asked = list.asked()
    act(() => view.result.current.nav.goPrevious())
    expect(ids(view.result.current.items)).toEqual(range(11, 20))
    act(() => view.result.current.nav.goPrevious())
    expect(ids(view.result.current.items)).toEqual(range(1, 10))
    expect(view.result.current.nav.hasPrevious).toBe(false)
    expect(list.asked()).toBe(asked)
  })
})

describe('one page at a time', () => {
  it('keeps the page on screen until the next one arrives', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source)
    await arrived(view)
    list.hold()
    act(() => view.result.current.nav.goTo(3))
    expect(ids(view.result.current.items)).toEqual(range(1, 10))
    expect(view.result.current).toMatchObject({
      status: 'success',
      nav: { page: 3, isPending: true, range: { from: 1, to: 10 } },
    })
    list.open()
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(21, 30))
  })

  it('never shows rows of another filter', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source)
    await arrived(view)
    list.hold()
    view.rerender({ source: list.source.with({ q: 'x' }), options: { pageSize: 10 } })
    expect(view.result.current).toMatchObject({
      status: 'pending',
      items: [],
      nav: { page: 1, total: null },
    })
    list.open()
    await arrived(view)
    expect(view.result.current.items).toHaveLength(10)
  })

  it('keeps rows and pager when the next page fails, and asks for that page again', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source)
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

  it('counts Next and Previous from the page on screen after a failure', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source)
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

  it('says error only where nothing is on screen', async () => {
    const list = testList(csprCloud)
    list.server.fail({ status: 500 }, { times: 1 })
    const view = render(list.source, { pageSize: 10, state: [{ page: 3 }, vi.fn()] })
    await waitFor(() => expect(view.result.current.status).toBe('error'))
    expect(view.result.current).toMatchObject({
      items: [],
      nav: { page: 3, failed: { page: 3 }, isPending: false },
    })
  })

  it('lands on +5 after five quick Nexts, and shows only that page', async () => {
    const list = testList(procore)
    const view = render(list.source)
    await arrived(view)
    act(() => {
      for (let press = 0; press < 5; press += 1) view.result.current.nav.goNext()
    })
    expect(view.result.current.nav.page).toBe(6)
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(51, 60))
  })

  it('ignores presses of Next while the next cursor is unknown', async () => {
    const list = testList(dovetail)
    const view = render(list.source)
    await arrived(view)
    list.hold()
    act(() => {
      for (let press = 0; press < 5; press += 1) view.result.current.nav.goNext()
    })
    expect(view.result.current.nav.page).toBe(2)
    list.open()
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(11, 20))
  })

  it('lets the last request win', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source)
    await arrived(view)
    list.hold()
    act(() => view.result.current.nav.goTo(5))
    act(() => view.result.current.nav.goTo(2))
    list.open()
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(11, 20))
  })
})

describe('an unknown end', () => {
  it('keeps Next enabled, then stays on the last page with rows', async () => {
    const list = testList(procore, { count: 20 })
    list.server.fail({ hideHeaders: true })
    const view = render(list.source)
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
    const view = render(list.source)
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
    const view = render(list.source)
    await arrived(view)
    expect(view.result.current.items).toHaveLength(14)
    expect(view.result.current.nav).toMatchObject({
      pageSize: null,
      hasNext: false,
      total: { count: 14 },
    })
  })
})

describe('another filter', () => {
  it('is on page 1 in the same render, with one request', async () => {
    const list = testList(contractorsCloud)
    const pages: number[] = []
    const view = renderList(
      ({ source }) => {
        const result = usePaginatedQuery(source, { pageSize: 10 })
        pages.push(result.nav.page)
        return result
      },
      { props: { source: list.source } },
    )
    await arrived(view)
    act(() => view.result.current.nav.goTo(4))
    await arrived(view)
    const before = list.asked()
    pages.length = 0
    view.rerender({ source: list.source.with({ sort: '-id' }) })
    await arrived(view)
    expect(new Set(pages)).toEqual(new Set([1]))
    expect(list.asked()).toBe(before + 1)
  })

  it('does not take over the page of an initial state either', async () => {
    const list = testList(contractorsCloud)
    const view = renderList(
      ({ source }) =>
        usePaginatedQuery(source, {
          pageSize: 10,
          state: useState<PageState>({ page: 4 }),
        }),
      { props: { source: list.source } },
    )
    expect(view.result.current.nav.page).toBe(4)
    view.rerender({ source: list.source.with({ q: 'x' }) })
    expect(view.result.current.nav.page).toBe(1)
    await arrived(view)
  })

  it('leaves the page to a URL, which resets it itself', async () => {
    const list = testList(contractorsCloud)
    const state: PageStateTuple = [{ page: 4 }, vi.fn(), ({ page }) => `?page=${page}`]
    const view = render(list.source, { pageSize: 10, state })
    view.rerender({ source: list.source.with({ q: 'x' }), options: { pageSize: 10, state } })
    await arrived(view)
    expect(view.result.current.nav.page).toBe(4)
    expect(view.result.current.nav.href?.(5)).toBe('?page=5')
  })
})

describe('the page size', () => {
  it('keeps the first visible row on screen', async () => {
    const list = testList(contractorsCloud)
    const view = render(list.source)
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
    const view = render(list.source, { pageSize: 10, state: [{ page: 2 }, set] })
    await arrived(view)
    act(() => view.result.current.nav.setPageSize(10))
    expect(set).not.toHaveBeenCalled()
  })

  it('starts a cursor list over', async () => {
    const list = testList(dovetail)
    const view = render(list.source)
    await arrived(view)
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    act(() => view.result.current.nav.setPageSize(50))
    await waitFor(() => expect(view.result.current.items).toHaveLength(50))
    expect(view.result.current.nav).toMatchObject({ page: 1, hasPrevious: false })
  })

  it('is brought into the limits before asking', async () => {
    const list = testList(contractorsCloud, { count: 500 })
    const view = render(list.source, { pageSize: 5000 })
    await arrived(view)
    expect(list.server.requests[0]?.params['page[size]']).toBe('100')
    act(() => view.result.current.nav.setPageSize(0))
    await waitFor(() => expect(list.server.requests.at(-1)?.params['page[size]']).toBe('1'))
    await arrived(view)
  })

  it('is what the server used, and adopting it asks nothing again', async () => {
    const list = testList(contractorsCloud, { maxPageSize: 40 })
    const view = render(list.source, { pageSize: 100 })
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
})

describe('a page that does not exist', () => {
  it.each(['empty', 'emptyNext'] as const)(
    'leads to the last page once, in place of the entry: %s',
    async (beyondEnd) => {
      const list = testList(procore, { beyondEnd })
      const histories: (string | undefined)[] = []
      const view = renderList(
        () => {
          const [state, setState] = useState<PageState>({ page: 99 })
          const tuple: PageStateTuple = [
            state,
            (update, options) => {
              histories.push(options?.history)
              setState(update)
            },
            ({ page }) => `?page=${page}`,
          ]
          return usePaginatedQuery(list.source, { pageSize: 10, state: tuple })
        },
        { props: {} },
      )
      await waitFor(() =>
        expect(view.result.current.nav).toMatchObject({ page: 10, isPending: false }),
      )
      expect(view.result.current.nav.moved).toEqual({ reason: 'beyondEnd', from: 99 })
      expect(ids(view.result.current.items)).toEqual(range(91, 95))
      expect(new Set(histories)).toEqual(new Set(['replace']))
      expect(list.asked()).toBe(2)
      act(() => view.result.current.nav.goPrevious())
      await arrived(view)
      expect(view.result.current.nav.moved).toBeNull()
    },
  )

  it('is noticed when the list shrinks', async () => {
    const list = testList(csprCloud)
    const view = render(list.source)
    await arrived(view)
    act(() => view.result.current.nav.goTo(10))
    await arrived(view)
    list.server.remove(30)
    await act(() => view.client.invalidateQueries())
    await waitFor(() =>
      expect(view.result.current.nav).toMatchObject({
        page: 7,
        isPending: false,
        moved: { from: 10 },
      }),
    )
  })

  it('that is an expired cursor leads to the first page and says so', async () => {
    const list = testList(dovetail)
    const view = render(list.source)
    await arrived(view)
    list.server.expireCursors()
    act(() => view.result.current.nav.goNext())
    await waitFor(() =>
      expect(view.result.current.nav.moved).toEqual({ reason: 'cursorExpired', from: 2 }),
    )
    await arrived(view)
    expect(view.result.current.nav).toMatchObject({ page: 1, failed: null })
    expect(ids(view.result.current.items)).toEqual(range(1, 10))
  })
})

describe('cursor lists', () => {
  it('are on their first page where the state of another has no cursor', async () => {
    const list = testList(dovetail)
    const view = renderList(
      () =>
        usePaginatedQuery(list.source, { pageSize: 10, state: useState<PageState>({ page: 4 }) }),
      { props: {} },
    )
    await arrived(view)
    expect(view.result.current.nav).toMatchObject({
      page: 1,
      hasPrevious: false,
      range: { from: 1, to: 10 },
    })
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    expect(view.result.current.nav.page).toBe(2)
    expect(ids(view.result.current.items)).toEqual(range(11, 20))
  })

  it('offer only the first page after a link without a trail', async () => {
    const list = testList(dovetail)
    const first = await list.source.load({ target: null, pageSize: 10 })
    const view = renderList(
      () =>
        usePaginatedQuery(list.source, {
          pageSize: 10,
          state: useState<PageState>({ page: 4, cursor: first.next as string }),
        }),
      { props: {} },
    )
    await arrived(view)
    expect(view.result.current.nav).toMatchObject({ page: null, hasPrevious: false, range: null })
    act(() => view.result.current.nav.goFirst())
    await waitFor(() =>
      expect(view.result.current.nav).toMatchObject({ page: 1, range: { from: 1, to: 10 } }),
    )
  })
})

describe('what is rendered', () => {
  it('is nothing for five background refreshes that bring the same', async () => {
    const list = testList(contractorsCloud)
    let renders = 0
    const view = renderList(
      () => {
        renders += 1
        const { items, nav } = usePaginatedQuery(list.source, { pageSize: 10 })
        return { items, nav }
      },
      { props: {} },
    )
    await arrived(view)
    const { nav } = view.result.current
    renders = 0
    for (let refresh = 0; refresh < 5; refresh += 1)
      await act(() => view.client.invalidateQueries())
    expect(list.asked()).toBe(6)
    expect(renders).toBe(0)
    expect(view.result.current.nav).toBe(nav)
  })

  it('passes options through and gives the query', async () => {
    const list = testList(contractorsCloud)
    const view: Pick<Rendered, 'result'> = render(list.source, {
      pageSize: 10,
      enabled: false,
    }) as never
    expect(view.result.current).toMatchObject({ status: 'pending', query: { fetchStatus: 'idle' } })
    expect(list.asked()).toBe(0)
  })
})
