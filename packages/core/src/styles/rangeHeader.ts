import type { RangeOptions } from './dialect.ts'
import { contentRange } from './place.ts'
import { readCounted } from '../reading/readCounted.ts'
import { readRefusals } from './refusal.ts'
import type { PaginationStyle } from './style.ts'

/**
 * Makes a style for APIs that are asked for a range of rows in the `Range` header and answer with `Content-Range`.
 *
 * @example
 * const style = rangeHeader()
 * style.headers?.(3, 25)   // { 'Range-Unit': 'items', Range: '50-74' }
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.range
 */
export function rangeHeader(options: RangeOptions = {}): PaginationStyle<number> {
  const dialect = { total: contentRange, ...options }
  const counting = { unit: 'row', param: null, first: 0, isSized: true } as const
  return {
    first: 1,
    unit: 'row',
    ask: () => ({}),
    headers: (target, pageSize) => ({
      'Range-Unit': options.unit ?? 'items',
      Range: `${(target - 1) * pageSize}-${target * pageSize - 1}`,
    }),
    read: (answer, asked) => readCounted(dialect, counting, answer, asked),
    refusal: readRefusals(options.refusal),
    dialect: { kind: 'range', ...dialect },
  }
}
