import type { PaginatedSource, Target } from '@paginated-query/core'
import { expect, it, vi } from 'vitest'

import { kinds } from './__fixtures__/laws/kinds.ts'
import { ids, range, testList, type Row } from './__fixtures__/lists.ts'
import { streamed } from './__fixtures__/stream.tsx'
import { useSuspenseInfinitePaginatedQuery } from './list/useSuspenseInfinitePaginatedQuery.ts'
import { useSuspensePaginatedQuery } from './pages/useSuspensePaginatedQuery.ts'
import { prefetchInfinitePaginatedQuery } from './prefetchInfinitePaginatedQuery.ts'
import { prefetchPaginatedQuery } from './prefetchPaginatedQuery.ts'

type Source = PaginatedSource<Row, Target>
const at = { pageSize: 10 }
const first = range(1, 10).join(' ')

// Servers that contradict themselves are warned of.
vi.spyOn(console, 'warn').mockImplementation(() => {})

const pages = (source: Source) =>
  function Pages() {
    const { items, nav } = useSuspensePaginatedQuery(source, at)
    return <p>{`${ids(items).join(' ')}, page ${nav.page ?? '?'}`}</p>
  }
const endless = (source: Source) =>
  function Endless() {
    const { items, feed } = useSuspenseInfinitePaginatedQuery(source, at)
    return <p>{`${ids(items).join(' ')}, ${feed.length} rows`}</p>
  }

it.each(kinds.map(({ name, api }) => [name, api] as const))(
  'streams a page that is still asked for behind the fallback, with one request in all: %s',
  async (_, api) => {
    const list = testList(api)
    list.hold()
    const page = await streamed(pages(list.source), {
      prefetch: (client) => prefetchPaginatedQuery(client, list.source, at),
      begun: list.open,
    })
    expect(page.shell).toContain('Loading')
    expect(page.container.textContent).toBe(`${first}, page 1`)
    expect(list.asked()).toBe(1)
    page.unmount()
  },
)

it.each(kinds.map(({ name, api }) => [name, api] as const))(
  'streams the first rows of an endless list alike: %s',
  async (_, api) => {
    const list = testList(api)
    list.hold()
    const page = await streamed(endless(list.source), {
      prefetch: (client) => prefetchInfinitePaginatedQuery(client, list.source, at),
      begun: list.open,
    })
    expect(page.shell).toContain('Loading')
    expect(page.container.textContent).toBe(`${first}, 10 rows`)
    expect(list.asked()).toBe(1)
    page.unmount()
  },
)
