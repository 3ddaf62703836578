import type { Refusal, Refusals } from './refusal.ts'
import { pageNumber } from './pageNumber.ts'
import type { PaginationStyle } from './style.ts'

/**
 * Makes a style for the JSON of a Laravel paginator: `paginate` and `simplePaginate`, plain or as an API resource.
 *
 * Facts come from its counts and from whether there is a next page's address. The addresses are never followed,
 * and labels are never read. Sizes that the server clamps are known by `per_page`.
 *
 * @example
 * const style = laravel({ page: 'page[number]', size: 'page[size]' })
 * style.ask(7, 5)   // { 'page[number]': 7, 'page[size]': 5 }
 * @see https://laravel.com/docs/pagination
 */
export function laravel(
  options: {
    /** The parameter that holds the page number. @default 'page' */
    page?: string | undefined
    /** The parameter that holds the rows per page. @default 'per_page' */
    size?: string | undefined
    refusal?: Refusal | Refusals | undefined
  } = {},
): PaginationStyle<number> {
  const dialect = {
    page: options.page ?? 'page',
    size: options.size ?? 'per_page',
    rows: 'data',
    total: ['total', 'meta.total'],
    pageCount: ['last_page', 'meta.last_page'],
    pageSize: ['per_page', 'meta.per_page'],
    next: ['next_page_url', 'links.next'],
    refusal: options.refusal,
  }
  return { ...pageNumber(dialect), dialect: { kind: 'laravel', ...dialect } }
}
