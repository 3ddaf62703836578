import type { PageState, PageStateTuple, Target } from '@paginated-query/core'
import { useState } from 'react'
import { expect, it } from 'vitest'

import { contractorsCloud, dovetail, testList, type TestList } from '../__fixtures__/lists.ts'
import { renderList } from '../__fixtures__/renderList.tsx'
import { arrived } from '../__fixtures__/renderPages.tsx'
import { usePaginatedQuery } from './usePaginatedQuery.ts'

/** Shows a list whose state is owned elsewhere; what was written of it is noted. */
function renderOwned<TTarget extends Target>(
  { source }: TestList<TTarget>,
  initial: PageState,
  href?: PageStateTuple[2],
) {
  const written: [PageState, string | undefined][] = []
  const view = renderList(
    () => {
      const [state, setState] = useState(initial)
      const set: PageStateTuple[1] = (update, options) => {
        written.push([update(state), options?.history])
        setState(update)
      }
      return usePaginatedQuery(source, { state: href ? [state, set, href] : [state, set] })
    },
    { props: {} },
  )
  return { ...view, written }
}

const href: PageStateTuple[2] = ({ page }) => `?page=${page}`

it.each([
  ['a size that the API does not allow', contractorsCloud, { page: 2, pageSize: 7000 }, 2, 100],
  ['a page whose cursor got lost', dovetail, { page: 4 }, 1, undefined],
] as const)('brings a URL in line: %s', async (_, api, initial, page, pageSize) => {
  const list = testList(api as typeof contractorsCloud, { count: 300 })
  const view = renderOwned(list, initial, href)
  await arrived(view)
  expect(view.written.length).toBeGreaterThan(0)
  for (const [state, history] of view.written) {
    expect(state).toMatchObject({ page, ...(pageSize && { pageSize }) })
    expect(history).toBe('replace')
  }
  expect(view.result.current.nav.page).toBe(page)
})

it('writes nothing to an owner that is no URL', async () => {
  const view = renderOwned(testList(contractorsCloud, { count: 300 }), { page: 2, pageSize: 7000 })
  await arrived(view)
  expect(view.result.current.nav).toMatchObject({ page: 2, pageSize: 100 })
  expect(view.written).toEqual([])
})
