export {
  paginatedColumns,
  paginatedFeatures,
  type PaginatedColumns,
  type PaginatedFeatures,
} from './paginatedFeatures.ts'
export { PaginatedTable, type PaginatedTableProps } from './PaginatedTable.tsx'
export { movePagination, paginationOf, sortingOf, sortOf } from './tableState.ts'
export { usePaginatedTable, type PaginatedTableOptions } from './usePaginatedTable.ts'
