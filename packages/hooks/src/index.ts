export { pageQueryOptions } from './pageQueryOptions.ts'
export {
  usePaginatedQuery,
  type PaginatedQueryOptions,
  type PaginatedQueryResult,
} from './pages/usePaginatedQuery.ts'
export type { QueryPassThrough, Shown } from './shown.ts'
export {
  useInfinitePaginatedQuery,
  type InfinitePaginatedQueryOptions,
  type InfinitePaginatedQueryResult,
} from './list/useInfinitePaginatedQuery.ts'
