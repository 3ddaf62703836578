import * as apis from '@paginated-query/apis'
import { djangoRestOffset } from '@paginated-query/apis'
import type { PaginationApi, Target } from '@paginated-query/core'
import { act } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { ids, range, testList } from './__fixtures__/lists.ts'
import { loaded, loadTo, renderEndless } from './__fixtures__/renderEndless.tsx'
import { arrived, renderPages } from './__fixtures__/renderPages.tsx'

const all = Object.values<unknown>(apis) as PaginationApi<Target>[]

describe.each(all)('$name', (api) => {
  it('goes on and back, page by page', async () => {
    const list = testList(api, { count: 25 })
    const view = renderPages(list.source)
    const rows = (): number[] => ids(view.result.current.items)
    await arrived(view)
    expect(rows()).toEqual(range(1, 10))
    for (const [from, to] of [
      [11, 20],
      [21, 25],
    ] as const) {
      act(() => view.result.current.nav.goNext())
      await arrived(view)
      expect(rows()).toEqual(range(from, to))
    }
    expect(view.result.current.nav.hasNext).toBe(false)
    act(() => view.result.current.nav.goPrevious())
    await arrived(view)
    expect(rows()).toEqual(range(11, 20))
  })

  it('grows to its end, each row once', async () => {
    const list = testList(api, { count: 25 })
    const view = renderEndless(list.source)
    await loaded(view, 10)
    await loadTo(view, 1000)
    expect(ids(view.result.current.items)).toEqual(range(1, 25))
    expect(view.result.current.feed).toMatchObject({ hasMore: false, drift: { duplicates: 0 } })
  })
})

describe('a list that is counted in rows, of whose pages the server cuts the size', () => {
  const list = () => testList(djangoRestOffset, { count: 95, maxPageSize: 20 })

  it('shows the rows that its page numbers say', async () => {
    const view = renderPages(list().source, { pageSize: 100 })
    await arrived(view)
    expect(view.result.current.nav).toMatchObject({ pageSize: 20, pageCount: 5 })
    act(() => view.result.current.nav.goNext())
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(21, 40))
    expect(view.result.current.nav.range).toEqual({ from: 21, to: 40 })
  })

  it('opens at a later page, as a reload does', async () => {
    const state = [{ page: 4, pageSize: 100 }, () => {}] as const
    const view = renderPages(list().source, { state })
    await arrived(view)
    expect(ids(view.result.current.items)).toEqual(range(61, 80))
    expect(view.result.current.nav).toMatchObject({ page: 4, pageCount: 5, moved: null })
  })

  it('grows by what came', async () => {
    const view = renderEndless(list().source, { pageSize: 100 })
    await loaded(view, 20)
    await loadTo(view, 1000)
    expect(ids(view.result.current.items)).toEqual(range(1, 95))
  })
})
