import type { PaginatedSource, Target } from '@paginated-query/core'
import { waitFor } from '@testing-library/react'
import type { ComponentType } from 'react'
import { expect } from 'vitest'

import { useInfinitePaginatedQuery } from '../../list/useInfinitePaginatedQuery.ts'
import { usePaginatedQuery } from '../../pages/usePaginatedQuery.ts'
import { prefetchInfinitePaginatedQuery } from '../../prefetchInfinitePaginatedQuery.ts'
import { prefetchPaginatedQuery } from '../../prefetchPaginatedQuery.ts'
import { hydrated } from '../hydrate.tsx'
import { ids, range, testList, type Row } from '../lists.ts'
import type { Law } from './law.ts'

type Source = PaginatedSource<Row, Target>
const at = { pageSize: 10 }

const shown = (items: readonly Row[]): string => ids(items).join(' ')
const pages = (source: Source): ComponentType =>
  function Pages() {
    const { items, status, nav } = usePaginatedQuery(source, at)
    return <p>{`${status} ${shown(items)}, page ${nav.page ?? '?'}`}</p>
  }
const endless = (source: Source): ComponentType =>
  function Endless() {
    const { items, status, feed } = useInfinitePaginatedQuery(source, at)
    return <p>{`${status} ${shown(items)}, ${feed.length} rows`}</p>
  }

/** Laws of servers: 25. */
export const serverLaws: readonly Law[] = [
  {
    law: 25,
    head: 'page in markup',
    fact: 'shown a page at a time has its rows in the HTML, and hydrates without a mismatch or a second request',
    async check({ api }) {
      const { source, asked } = testList(api)
      const page = await hydrated(pages(source), (client) =>
        prefetchPaginatedQuery(client, source, at),
      )
      expect(page.html).toBe(`<p>success ${range(1, 10).join(' ')}, page 1</p>`)
      expect(page.container.innerHTML).toBe(page.html)
      expect(asked()).toBe(1)
      page.unmount()
    },
  },
  {
    law: 25,
    head: 'list in markup',
    fact: 'that grows has the rows of every page that was prefetched in the HTML, and hydrates alike',
    async check({ api }) {
      const { source, asked } = testList(api)
      const page = await hydrated(endless(source), (client) =>
        prefetchInfinitePaginatedQuery(client, source, { ...at, pages: 3 }),
      )
      expect(page.html).toBe(`<p>success ${range(1, 30).join(' ')}, 30 rows</p>`)
      expect(page.container.innerHTML).toBe(page.html)
      expect(asked()).toBe(3)
      page.unmount()
    },
  },
  {
    law: 25,
    head: 'empty markup',
    fact: 'for which nothing was loaded is pending in the HTML, and asks once in the browser',
    async check({ api }) {
      for (const show of [pages, endless]) {
        const { source, asked } = testList(api)
        const page = await hydrated(show(source), async () => {})
        expect(page.html).toContain('<p>pending ')
        await waitFor(() => expect(page.container.innerHTML).toContain('<p>success 1 '))
        expect(asked()).toBe(1)
        page.unmount()
      }
    },
  },
]
