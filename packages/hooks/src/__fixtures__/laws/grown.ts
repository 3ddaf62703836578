import { waitFor } from '@testing-library/react'
import { expect } from 'vitest'

import { ids, testList } from '../lists.ts'
import { loaded, loadTo, renderEndless, watched } from '../renderEndless.tsx'
import type { Kind } from './kinds.ts'

/** A list that has grown to so many rows, and what a law looks at. */
export const grown = async (
  { api }: Kind,
  rows: number,
  options: {
    count?: number
    refresh?: 'top' | 'visible'
    keepPages?: number
    staleTime?: number
  } = {},
) => {
  const { count = 95, ...passed } = options
  const list = testList(api, { count })
  const { source, asked } = watched(list)
  const view = renderEndless(source, { pageSize: 10, ...passed })
  await loaded(view, 10)
  await loadTo(view, rows)
  return {
    list,
    source,
    view,
    /** What its pages were asked for by. */
    chain: asked(),
    asked,
    feed: () => view.result.current.feed,
    shown: () => ids(view.result.current.items),
    settled: () => waitFor(() => expect(view.client.isFetching()).toBe(0)),
  }
}
