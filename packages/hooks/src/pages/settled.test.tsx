import type { Page, PageState } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'

import { contractorsCloud, dovetail, procore, testList, type Row } from '../__fixtures__/lists.ts'
import { renderList } from '../__fixtures__/renderList.tsx'
import { arrived, renderPages } from '../__fixtures__/renderPages.tsx'
import { usePaginatedQuery } from './usePaginatedQuery.ts'

const watched = () => {
  const onSettled = vi.fn<(page: Page<Row>) => void>()
  const targets = (): unknown[] => onSettled.mock.calls.map(([page]) => page.target)
  return { onSettled, targets }
}

it.each([contractorsCloud, procore])(
  'a page that a move asked for is told once when it is there, and the first is not: $name',
  async (api) => {
    const list = testList(api)
    const { onSettled, targets } = watched()
    const view = renderPages(list.source, { pageSize: 10, onSettled })
    await arrived(view)
    list.hold()
    act(() => view.result.current.nav.goNext())
    act(() => view.result.current.nav.goTo(4))
    expect(targets()).toEqual([])
    list.open()
    await arrived(view)
    await act(() => view.client.invalidateQueries())
    expect(targets()).toEqual([4])
    act(() => view.result.current.nav.goTo(4))
    act(() => view.result.current.nav.goFirst())
    expect(targets()).toEqual([4, 1])
  },
)

it('so is a page of a cursor list, and another size', async () => {
  const list = testList(dovetail)
  const { onSettled } = watched()
  const view = renderPages(list.source, { pageSize: 10, onSettled })
  await arrived(view)
  act(() => view.result.current.nav.goNext())
  await arrived(view)
  act(() => view.result.current.nav.setPageSize(20))
  await arrived(view)
  expect(onSettled).toHaveBeenCalledTimes(2)
})

it('a page that failed is told when it has come after all', async () => {
  const list = testList(contractorsCloud)
  const { onSettled, targets } = watched()
  const view = renderPages(list.source, { pageSize: 10, onSettled })
  await arrived(view)
  list.server.fail({ status: 500 }, { times: 1 })
  act(() => view.result.current.nav.goTo(3))
  await waitFor(() => expect(view.result.current.nav.failed).not.toBeNull())
  expect(targets()).toEqual([])
  act(() => view.result.current.nav.retry())
  await waitFor(() => expect(targets()).toEqual([3]))
})

it('neither Back nor another filter is a move', async () => {
  const list = testList(contractorsCloud)
  const { onSettled, targets } = watched()
  const view = renderList(
    ({ q }) => {
      const [state, setState] = useState<PageState>({ page: 1 })
      const { nav } = usePaginatedQuery(list.source.with({ q }), {
        pageSize: 10,
        state: [state, setState, () => '?'],
        onSettled,
      })
      return { nav, setState }
    },
    { props: { q: 'a' } },
  )
  const settled = (): Promise<void> =>
    waitFor(() => expect(view.result.current.nav.isPending).toBe(false))
  await settled()
  act(() => view.result.current.nav.goNext())
  await settled()
  act(() => view.result.current.setState({ page: 1 }))
  await settled()
  list.hold()
  act(() => view.result.current.nav.goTo(3))
  view.rerender({ q: 'b' })
  list.open()
  await settled()
  expect(targets()).toEqual([2])
})
