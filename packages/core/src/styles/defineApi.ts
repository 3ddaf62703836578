import { PaginationError } from '../error/PaginationError.ts'
import type { Target } from '../page/page.ts'
import type { PaginationApi } from './style.ts'

/**
 * Describes how one provider pages: a style, and the facts of its documentation.
 *
 * @throws PaginationError where the page sizes aren't whole numbers, or contradict each other
 * @example
 * const shop = defineApi({
 *   name: 'Shop',
 *   baseUrl: 'https://api.shop.test',
 *   style: pageNumber({ page: 'page', size: 'limit', rows: 'items', total: 'count' }),
 *   pageSize: { default: 20, min: 1, max: 100 },
 * })
 */
export function defineApi<TTarget extends Target>(
  api: PaginationApi<TTarget>,
): PaginationApi<TTarget> {
  const { min, max, default: usual } = api.pageSize
  const isWhole = [min, usual, max].every(Number.isInteger)
  if (isWhole && min >= 1 && min <= usual && usual <= max) return api
  throw new PaginationError(
    `${api.name} has page sizes from ${min} to ${max} with ${usual} as default, which no request can satisfy. ` +
      'Give whole numbers, 1 ≤ min ≤ default ≤ max; without a maximum, the largest page that the app wants to ask for.',
    { field: 'pageSize' },
  )
}
