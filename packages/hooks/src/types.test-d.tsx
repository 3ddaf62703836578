/* oxlint-disable typescript/no-unsafe-call -- what must not compile has no type */
import {
  paginatedSource,
  type Cursor,
  type CursorNav,
  type NumberedNav,
  type Page,
  type PageFeed,
  type PageNav,
  type PageState,
  type PageStateTuple,
  type PaginatedSource,
  type PaginationApi,
  type StandardSchema,
} from '@paginated-query/core'
import { useState, type JSX } from 'react'
import { expectTypeOf } from 'vitest'

import {
  useInfinitePaginatedQuery,
  usePaginatedQuery,
  useRandomAccessPaginatedQuery,
  type PaginatedQueryResult,
  type PrefetchMode,
} from './index.ts'

interface Project {
  id: number
  name: string
}
interface Entry {
  id: string
  at: Date
}
declare const numbered: PaginationApi<number>
declare const followed: PaginationApi<Cursor>
declare const schema: StandardSchema<Entry>

const projects = paginatedSource({
  api: numbered,
  path: '/projects',
  parse: (row) => row as Project,
  getId: (project) => project.id,
})
const entries = paginatedSource({
  api: followed,
  path: '/entries',
  parse: schema,
  getId: (entry) => entry.id,
})

// One page at a time.
export function Pages(): JSX.Element {
  const list = usePaginatedQuery(projects.with({ sort: '-name' }), {
    pageSize: 30,
    state: useState<PageState>({ page: 1 }),
    enabled: true,
    staleTime: 60_000,
  })
  expectTypeOf(list.items).toEqualTypeOf<readonly Project[] | readonly []>()
  expectTypeOf(list.items[0]).toEqualTypeOf<Project | undefined>()
  expectTypeOf(list.nav).toEqualTypeOf<NumberedNav>()
  expectTypeOf(list.query.data).toEqualTypeOf<Page<Project, number> | undefined>()
  list.nav.goTo(3)

  const log = usePaginatedQuery(entries, { state: useState({ page: 1 }) })
  expectTypeOf(log.nav).toEqualTypeOf<CursorNav>()
  expectTypeOf(log.items[0]).toEqualTypeOf<Entry | undefined>()
  log.nav.goNext()
  // @ts-expect-error a cursor can't be jumped to
  log.nav.goTo(3)
  // @ts-expect-error the hook owns what it asks for
  usePaginatedQuery(projects, { queryKey: ['mine'] })
  return <Footer nav={list.nav} />
}

export function useStatus(): void {
  const list = usePaginatedQuery(projects)
  expectTypeOf(list.status).toEqualTypeOf<'pending' | 'error' | 'success'>()
  if (list.status === 'error') {
    expectTypeOf(list.error).toEqualTypeOf<Error>()
    expectTypeOf(list.items).toEqualTypeOf<readonly []>()
  } else if (list.status === 'pending') {
    expectTypeOf(list.error).toEqualTypeOf<null>()
    // @ts-expect-error nothing to show yet
    list.items[0] satisfies undefined
  } else {
    expectTypeOf(list.error).toEqualTypeOf<Error | null>()
    expectTypeOf(list.items).toEqualTypeOf<readonly Project[]>()
  }
  const { status, items } = list
  if (status === 'success') expectTypeOf(items).toEqualTypeOf<readonly Project[]>()
}

/** One component for either kind. */
function Footer({ nav }: { nav: PageNav }): JSX.Element {
  nav.goNext()
  // @ts-expect-error not before narrowing
  nav.goTo(1)
  if (nav.kind === 'cursor') return <p>{nav.page?.toFixed()}</p>
  nav.goTo(nav.pageCount ?? 1)
  return <p>{nav.page.toFixed()}</p>
}

// Who owns the state.
export function useStates(): PageStateTuple[] {
  return [
    useState<PageState>({ page: 1 }),
    useState({ page: 1 }),
    // @ts-expect-error a size that can't go away; `useState<PageState>` is what fits
    useState({ page: 1, pageSize: 20 }),
  ]
}

// What a wrapper was not given it may pass on as it is.
export function usePassedOn(given: {
  pageSize?: number | undefined
  state?: PageStateTuple | undefined
  prefetch?: PrefetchMode | undefined
  onSettled?: ((page: Page<Project>) => void) | undefined
}): void {
  const { pageSize, state, prefetch, onSettled } = given
  usePaginatedQuery(projects, { pageSize, state, prefetch, onSettled })
  useRandomAccessPaginatedQuery(projects, { pageSize, startRow: pageSize })
}

// Wrappers keep what they were given.
export function useNumbered<TItem>(source: PaginatedSource<TItem, number>): readonly TItem[] {
  const { items, nav } = usePaginatedQuery(source)
  nav.goTo(1)
  return items
}
export function useAny<TItem, TTarget extends number | Cursor>(
  source: PaginatedSource<TItem, TTarget>,
): PaginatedQueryResult<TItem, TTarget> {
  return usePaginatedQuery(source, { pageSize: 10 })
}
export function useWrapped(): void {
  expectTypeOf(useNumbered(projects)).toEqualTypeOf<readonly Project[]>()
  expectTypeOf(useAny(projects).nav).toEqualTypeOf<NumberedNav>()
  expectTypeOf(useAny(entries).nav).toEqualTypeOf<CursorNav>()
  // @ts-expect-error a cursor list has no numbers
  useNumbered(entries)
}

// A list that grows.
export function useFeed(): void {
  const list = useInfinitePaginatedQuery(entries, { pageSize: 100, gcTime: 1000 })
  expectTypeOf(list.feed).toEqualTypeOf<PageFeed<Entry>>()
  expectTypeOf(list.feed.items[0]).toEqualTypeOf<Entry | undefined>()
  if (list.status === 'success') expectTypeOf(list.items).toEqualTypeOf<readonly Entry[]>()
  if (list.status === 'error') expectTypeOf(list.error).toEqualTypeOf<Error>()
}
