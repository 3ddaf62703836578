import {
  paginatedSource,
  type Cursor,
  type Page,
  type PageState,
  type PaginatedSource,
  type PaginationApi,
  type Target,
} from '@paginated-query/core'
import {
  QueryClient,
  useInfiniteQuery,
  useQueries,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQueries,
  useSuspenseQuery,
  type InfiniteData,
} from '@tanstack/react-query'
import { expectTypeOf } from 'vitest'

import {
  infinitePageQueryOptions,
  pageQueryOptions,
  prefetchInfinitePaginatedQuery,
  prefetchPaginatedQuery,
  type PageQueryOptions,
} from './index.ts'

interface Project {
  id: number
  name: string
}
declare const numbered: PaginationApi<number>
declare const followed: PaginationApi<Cursor>
const of = { path: '/projects', parse: (row: unknown) => row as Project }
const projects = paginatedSource({ ...of, api: numbered, getId: ({ id }) => id })
const entries = paginatedSource({ ...of, api: followed, getId: ({ id }) => id })
const client = new QueryClient()

type ProjectPage = Page<Project, number>
type EntryPage = Page<Project, Cursor>
type ProjectPages = InfiniteData<ProjectPage, number>
type EntryPages = InfiniteData<EntryPage, Cursor>

// A page is named by its target, by what a URL says, or not at all.
const at3 = pageQueryOptions(projects, { target: 3, pageSize: 30 })
declare const state: PageState
declare const search: { page: number; size: number | undefined; cursor: string | null }
pageQueryOptions(projects)
pageQueryOptions(projects, {})
pageQueryOptions(projects, { target: 3 })
pageQueryOptions(projects, { pageSize: 30 })
pageQueryOptions(projects, { page: 3, pageSize: search.size, cursor: search.cursor })
pageQueryOptions(entries, state)
pageQueryOptions(entries, { target: null, pageSize: 30 })
pageQueryOptions(entries, { target: 'c3' })
// @ts-expect-error a number is no cursor
pageQueryOptions(entries, { target: 3, pageSize: 30 })
// @ts-expect-error a cursor is no number
pageQueryOptions(projects, { target: 'abc', pageSize: 30 })
// @ts-expect-error a number has no first page of its own
pageQueryOptions(projects, { target: null })
// @ts-expect-error one page has one name
pageQueryOptions(projects, { target: 3, page: 3 })
// @ts-expect-error a cursor alone doesn't say which page it is
pageQueryOptions(entries, { cursor: 'c3' })

// The factory keeps the tag of its key, whoever asks.
expectTypeOf(client.getQueryData(at3.queryKey)).toEqualTypeOf<ProjectPage | undefined>()
expectTypeOf(client.getQueryState(at3.queryKey)?.error).toEqualTypeOf<Error | null | undefined>()
client.setQueryData(at3.queryKey, (page) => page && { ...page, items: page.items.slice(1) })
// @ts-expect-error a page, not its rows
client.setQueryData(at3.queryKey, [])
/* oxlint-disable typescript/no-deprecated -- what older versions have */
expectTypeOf(client.fetchQuery(at3)).resolves.toEqualTypeOf<ProjectPage>()
expectTypeOf(client.ensureQueryData(at3)).resolves.toEqualTypeOf<ProjectPage>()
expectTypeOf(client.prefetchQuery(at3)).resolves.toEqualTypeOf<void>()
expectTypeOf(client.fetchQuery({ ...at3, staleTime: 9 })).resolves.toEqualTypeOf<ProjectPage>()
/* oxlint-enable typescript/no-deprecated */

export function usePage(): void {
  expectTypeOf(useQuery(at3).data).toEqualTypeOf<ProjectPage | undefined>()
  expectTypeOf(useQuery(at3).error).toEqualTypeOf<Error | null>()
  expectTypeOf(useSuspenseQuery(at3).data).toEqualTypeOf<ProjectPage>()
  expectTypeOf(
    useQuery({ ...at3, select: (page) => page.total, enabled: false, staleTime: 9 }).data,
  ).toEqualTypeOf<ProjectPage['total'] | undefined>()
  const [page, other] = useQueries({ queries: [at3, pageQueryOptions(entries)] })
  expectTypeOf(page.data).toEqualTypeOf<ProjectPage | undefined>()
  expectTypeOf(other.data).toEqualTypeOf<EntryPage | undefined>()
  const all = useQueries({
    queries: [1, 2, 3].map((target) => pageQueryOptions(projects, { target })),
  })
  expectTypeOf(all[0]?.data).toEqualTypeOf<ProjectPage | undefined>()
  const [sure] = useSuspenseQueries({ queries: [at3] })
  expectTypeOf(sure.data).toEqualTypeOf<ProjectPage>()
}

// TanStack's own lists.
const pages = infinitePageQueryOptions(projects, { pageSize: 100 })
const more = infinitePageQueryOptions(entries)
expectTypeOf(client.getQueryData(pages.queryKey)).toEqualTypeOf<ProjectPages | undefined>()
expectTypeOf(more.initialPageParam).toEqualTypeOf<Cursor>()
// oxlint-disable-next-line typescript/no-deprecated -- what older versions have
expectTypeOf(client.fetchInfiniteQuery(more)).resolves.toEqualTypeOf<EntryPages>()

export function usePages(): void {
  const list = useInfiniteQuery({ ...pages, maxPages: 3 })
  expectTypeOf(list.data?.pages).toEqualTypeOf<ProjectPage[] | undefined>()
  expectTypeOf(list.error).toEqualTypeOf<Error | null>()
  expectTypeOf(useSuspenseInfiniteQuery(more).data.pages).toEqualTypeOf<EntryPage[]>()
  const rows = useInfiniteQuery({
    ...more,
    select: (data) => data.pages.flatMap((page) => page.items),
  })
  expectTypeOf(rows.data).toEqualTypeOf<Project[] | undefined>()
}

// Before it is shown.
expectTypeOf(prefetchPaginatedQuery(client, projects)).toEqualTypeOf<Promise<void>>()
void prefetchPaginatedQuery(client, projects, { page: 3, staleTime: 60_000 })
void prefetchPaginatedQuery(client, entries, state)
void prefetchInfinitePaginatedQuery(client, entries, { pageSize: 100, pages: 3 })
// @ts-expect-error a cursor is no number
void prefetchPaginatedQuery(client, projects, { target: 'abc' })

// Wrappers keep what they were given.
export const wrapped = <TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
): PageQueryOptions<TItem, TTarget> => ({ ...pageQueryOptions(source), retryDelay: () => 9 })
export const useFirst = <TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
): readonly TItem[] | undefined => useQuery(wrapped(source)).data?.items
export const useRows = <TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
): readonly TItem[] | undefined =>
  useInfiniteQuery(infinitePageQueryOptions(source)).data?.pages[0]?.items
export function useWrapped(): void {
  expectTypeOf(useFirst(projects)).toEqualTypeOf<readonly Project[] | undefined>()
  expectTypeOf(useRows(entries)).toEqualTypeOf<readonly Project[] | undefined>()
  expectTypeOf(client.getQueryData(wrapped(projects).queryKey)).toEqualTypeOf<
    ProjectPage | undefined
  >()
}
