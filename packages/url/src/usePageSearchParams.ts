'use client'
import type { PageStateTuple } from '@paginated-query/core'

import { useListSearchParams } from './useListSearchParams.ts'

/**
 * Keeps page, size and cursor of a list in the address bar: the short form of `useListSearchParams`.
 *
 * @example
 * const { items, nav } = usePaginatedQuery(projects, { state: usePageSearchParams() })
 * // ?page=3&size=50
 */
export function usePageSearchParams(options: { prefix?: string | undefined } = {}): PageStateTuple {
  return useListSearchParams(options).state
}
