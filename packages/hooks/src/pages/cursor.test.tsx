import { cursor, defineApi, paginatedSource, type PageState } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'

import { dovetail, ids, range, testList, type Row } from '../__fixtures__/lists.ts'
import { renderList } from '../__fixtures__/renderList.tsx'
import { arrived, renderPages } from '../__fixtures__/renderPages.tsx'
import { usePaginatedQuery } from './usePaginatedQuery.ts'

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

  it('ignore presses of Next while the next cursor is unknown', async () => {
    const list = testList(dovetail)
    const view = renderPages(list.source)
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

  it('end where a cursor leads back to a page that was visited', async () => {
    const api = defineApi({
      name: 'Ring',
      baseUrl: 'https://ring.test',
      style: cursor({ cursor: 'after', size: 'size', rows: 'rows', next: 'next' }),
      pageSize: { default: 10, min: 1, max: 100 },
    })
    const following = new Map<unknown, string>([
      [null, 'a'],
      ['a', 'b'],
      ['b', 'a'],
    ])
    const source = paginatedSource({
      api,
      path: '/rows',
      parse: (row) => row as Row,
      getId: (row) => row.id,
      request: async ({ after }) => ({
        body: {
          rows: [{ id: [null, 'a', 'b'].indexOf(after as string) }],
          next: following.get(after),
        },
      }),
    })
    const view = renderPages(source)
    await arrived(view)
    for (const page of [2, 3]) {
      expect(view.result.current.nav.hasNext).toBe(true)
      act(() => view.result.current.nav.goNext())
      await waitFor(() => expect(view.result.current.nav).toMatchObject({ page, isPending: false }))
    }
    expect(view.result.current.nav.hasNext).toBe(false)
  })

  it('know their way where the owner goes back in its history', async () => {
    const list = testList(dovetail)
    const history: PageState[] = [{ page: 1 }]
    const view = renderList(
      () => {
        const [state, setState] = useState<PageState>({ page: 1 })
        if (state !== history.at(-1)) history.push(state)
        const pages = usePaginatedQuery(list.source, {
          pageSize: 10,
          state: [state, setState, () => '?'],
        })
        return { nav: pages.nav, setState }
      },
      { props: {} },
    )
    await arrived(view)
    for (const page of [2, 3, 4]) {
      act(() => view.result.current.nav.goNext())
      await waitFor(() => expect(view.result.current.nav).toMatchObject({ page, isPending: false }))
    }
    act(() => view.result.current.setState(history.find(({ page }) => page === 3) as PageState))
    expect(view.result.current.nav).toMatchObject({
      page: 3,
      hasPrevious: true,
      range: { from: 21, to: 30 },
    })
    act(() => view.result.current.nav.goPrevious())
    expect(view.result.current.nav).toMatchObject({ page: 2, range: { from: 11, to: 20 } })
  })
})
