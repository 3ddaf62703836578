import type { PaginationApi, Target } from '@paginated-query/core'
import { act, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

import { usePaginatedQuery, type PaginatedQueryResult } from '../../../pages/usePaginatedQuery.ts'
import { range } from '../../lists.ts'
import type { Law } from '../law.ts'
import { drawList, type DrawnList, type VersionedRow } from './drawList.tsx'
import { told } from './told.ts'
import { versionedList } from './versionedList.ts'

type Pages = PaginatedQueryResult<VersionedRow, Target>

/** A page on screen that is drawn from rows and nav, or from what `read` reads besides. */
async function draw(api: PaginationApi<Target>, read: (list: Pages) => unknown = () => {}) {
  const { source, ...server } = versionedList(api)
  const drawn: DrawnList<Pages> = drawList(
    source,
    (of) => usePaginatedQuery(of, { pageSize: 10 }),
    (list) => {
      read(list)
      return list.nav.isPending ? [] : list.items
    },
  )
  await waitFor(() => expect(drawn.list().items).toHaveLength(10))
  drawn.renders()
  drawn.rowsDrawn()
  const refetch = (): Promise<void> =>
    told(() => drawn.client.refetchQueries({ queryKey: source.key }))
  return { ...server, ...drawn, refetch }
}

/** What renders of one page at a time. */
export const pagesRenderingLaws: readonly Law[] = [
  {
    law: 24,
    head: 'quiet page',
    fact: 'renders nothing while a page is refreshed five times with the same rows',
    async check({ api }) {
      const { refetch, renders, asked } = await draw(api)
      for (let each = 0; each < 5; each += 1) await refetch()
      expect(asked()).toBe(6)
      expect(renders()).toBe(0)
    },
  },
  {
    law: 24,
    head: 'lazy query',
    fact: 'renders that it is fetching only to who reads it',
    async check({ api }) {
      const seen: boolean[] = []
      const { hold, open, list } = await draw(api, ({ query }) => seen.push(query.isFetching))
      seen.length = 0
      hold()
      await told(() => void list().query.refetch())
      expect(seen).toEqual([true])
      open()
      await waitFor(() => expect(seen).toEqual([true, false]))
    },
  },
  {
    law: 24,
    head: 'changed row',
    fact: 'renders the row that changed in a refresh, and no other',
    async check({ api }) {
      const { refetch, change, rowsDrawn } = await draw(api)
      change(4)
      await refetch()
      expect(rowsDrawn()).toEqual([4])
    },
  },
  {
    law: 24,
    head: 'same nav',
    fact: 'keeps its nav while nothing in it changed',
    async check({ api }) {
      const { refetch, list, redraw } = await draw(api)
      const { nav } = list()
      await refetch()
      redraw()
      expect(list().nav).toBe(nav)
    },
  },
  {
    law: 24,
    head: 'page change',
    fact: 'changes the page in three renders, one for the press and two for the answer',
    async check({ api }) {
      const { list, renders, rowsDrawn } = await draw(api)
      act(() => list().nav.goNext())
      const press = renders()
      await waitFor(() => expect(list().nav.isPending).toBe(false))
      expect({ press, answer: renders() }).toEqual({ press: 1, answer: 2 })
      expect(rowsDrawn()).toEqual(range(11, 20))
    },
  },
]
