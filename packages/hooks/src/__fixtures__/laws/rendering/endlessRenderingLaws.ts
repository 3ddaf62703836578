import type { PaginationApi, Target } from '@paginated-query/core'
import { waitFor } from '@testing-library/react'
import { expect } from 'vitest'

import {
  useInfinitePaginatedQuery,
  type InfinitePaginatedQueryResult,
} from '../../../list/useInfinitePaginatedQuery.ts'
import { range } from '../../lists.ts'
import type { Law } from '../law.ts'
import { drawList, type DrawnList, type VersionedRow } from './drawList.tsx'
import { told } from './told.ts'
import { versionedList } from './versionedList.ts'

type Endless = InfinitePaginatedQueryResult<VersionedRow>

/** A list of two pages that is drawn from its rows alone. */
async function draw(api: PaginationApi<Target>) {
  const { source, ...server } = versionedList(api)
  const drawn: DrawnList<Endless> = drawList(
    source,
    (of) => useInfinitePaginatedQuery(of, { pageSize: 10 }),
    (list) => list.feed.items,
  )
  await waitFor(() => expect(drawn.list().feed.length).toBe(10))
  await told(() => drawn.list().feed.loadMore())
  drawn.renders()
  drawn.rowsDrawn()
  const refetch = (): Promise<void> =>
    told(() => drawn.client.refetchQueries({ queryKey: source.key }))
  return { ...server, ...drawn, refetch }
}

/** What renders of a list that grows. */
export const endlessRenderingLaws: readonly Law[] = [
  {
    law: 24,
    head: 'quiet list',
    fact: 'renders nothing while a list that grows is refreshed five times with the same rows',
    async check({ api }) {
      const { refetch, renders, asked } = await draw(api)
      const before = asked()
      for (let each = 0; each < 5; each += 1) await refetch()
      expect(asked()).toBeGreaterThanOrEqual(before + 5)
      expect(renders()).toBe(0)
    },
  },
  {
    law: 24,
    head: 'append',
    fact: 'adds a page in two renders at most, and draws none of the rows before it again',
    async check({ api }) {
      const { list, renders, rowsDrawn } = await draw(api)
      await told(() => list().feed.loadMore())
      expect(renders()).toBeLessThanOrEqual(2)
      expect(rowsDrawn()).toEqual(range(21, 30))
    },
  },
  {
    law: 24,
    head: 'changed row of many',
    fact: 'renders the row that changed in a list that grows, and no other',
    async check({ api }) {
      const { refetch, change, rowsDrawn, list } = await draw(api)
      change(4)
      change(14)
      await refetch()
      await waitFor(() => expect(list().feed.at(13)?.version).toBe(1))
      expect(rowsDrawn()).toEqual([4, 14])
    },
  },
]
