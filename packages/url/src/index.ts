export { parseAsSort } from './parseAsSort.ts'
export { readPageSearchParams } from './readPageSearchParams.ts'
export {
  useListSearchParams,
  type FilterParsers,
  type FilterValues,
  type ListSearchParams,
} from './useListSearchParams.ts'
export { usePageSearchParams } from './usePageSearchParams.ts'
