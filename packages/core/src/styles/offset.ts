import type { OffsetOptions } from './dialect.ts'
import { readCounted } from '../reading/readCounted.ts'
import { readRefusals } from './refusal.ts'
import type { PaginationStyle } from './style.ts'

/**
 * Makes a style for APIs that skip a number of rows. Outside of it targets are page numbers like any other.
 *
 * Where a server uses a smaller size than was asked for, the pages after it begin at other rows: a source notices
 * and asks by the size that was used.
 *
 * @example
 * const style = offset({ offset: 'offset', size: 'limit', rows: 'results', total: 'count' })
 * style.ask(3, 20)   // { offset: 40, limit: 20 }
 */
export function offset(options: OffsetOptions): PaginationStyle<number> {
  const counting = { unit: 'row', param: options.offset, first: 0, isSized: true } as const
  return {
    first: 1,
    unit: 'row',
    ask: (target, pageSize) => ({
      [options.offset]: (target - 1) * pageSize,
      [options.size]: pageSize,
    }),
    read: (answer, asked) => readCounted(options, counting, answer, asked),
    refusal: readRefusals(options.refusal),
    dialect: { kind: 'offset', ...options },
  }
}
