import type { Counting } from '../reading/counting.ts'
import type { PageNumberOptions } from './dialect.ts'
import { readCounted } from '../reading/readCounted.ts'
import { readRefusals } from './refusal.ts'
import type { PaginationStyle } from './style.ts'

/**
 * Makes a style for APIs that count their pages.
 *
 * Every fact is optional: what the server doesn't say is `null` on the page. Where facts contradict each other,
 * the better evidence counts: an explicit next page or its absence, then the page count, then the total, then a
 * page that is shorter than asked for, then an empty one.
 *
 * @example
 * const style = pageNumber({ page: 'page', size: 'page_size', rows: 'data', total: 'item_count', pageCount: 'page_count' })
 * style.ask(2, 25)   // { page: 2, page_size: 25 }
 */
export function pageNumber(options: PageNumberOptions): PaginationStyle<number> {
  const { page, size, firstPage = 1 } = options
  const counting: Counting = {
    unit: 'page',
    param: page,
    first: firstPage,
    isSized: size !== undefined,
  }
  return {
    first: 1,
    ask: (target, pageSize) => ({
      [page]: target - 1 + firstPage,
      ...(size !== undefined && { [size]: pageSize }),
    }),
    read: (answer, asked) => readCounted(options, counting, answer, asked),
    refusal: readRefusals(options.refusal),
    dialect: { kind: 'pageNumber', ...options },
  }
}
