export { useFetchAllPages, type FetchAllPagesOptions } from './allPages/useFetchAllPages.ts'
export { listEditor, type ListEditor, type OpenEdit } from './editing/listEditor.ts'
export { useListEditor } from './editing/useListEditor.ts'
export type { FetchOptions } from './fetchPage.ts'
export {
  infinitePageQueryOptions,
  type InfinitePageQueryOptions,
} from './infinitePageQueryOptions.ts'
export { pageQueryOptions, type PageQueryOptions } from './pageQueryOptions.ts'
export { prefetchInfinitePaginatedQuery } from './prefetchInfinitePaginatedQuery.ts'
export { prefetchPaginatedQuery } from './prefetchPaginatedQuery.ts'
export {
  usePaginatedQuery,
  type PaginatedQueryOptions,
  type PaginatedQueryResult,
} from './pages/usePaginatedQuery.ts'
export type { PrefetchMode } from './pages/usePrefetch.ts'
export {
  useSuspensePaginatedQuery,
  type SuspensePaginatedQueryOptions,
  type SuspensePaginatedQueryResult,
} from './pages/useSuspensePaginatedQuery.ts'
export type { QueryPassThrough, Shown } from './shown.ts'
export {
  useInfinitePaginatedQuery,
  type InfinitePaginatedQueryOptions,
  type InfinitePaginatedQueryResult,
} from './list/useInfinitePaginatedQuery.ts'
export {
  useSuspenseInfinitePaginatedQuery,
  type SuspenseInfinitePaginatedQueryOptions,
  type SuspenseInfinitePaginatedQueryResult,
} from './list/useSuspenseInfinitePaginatedQuery.ts'
export type { RefreshPolicy } from './list/listOptions.ts'
export {
  useRandomAccessPaginatedQuery,
  type RandomAccessPaginatedQueryOptions,
  type RandomAccessPaginatedQueryResult,
} from './randomAccess/useRandomAccessPaginatedQuery.ts'
