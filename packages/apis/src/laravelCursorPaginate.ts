import { address, cursor, defineApi, type Cursor, type PaginationApi } from '@paginated-query/core'

import { laravelPaginate } from './laravelPaginate.ts'

/**
 * An API made with Laravel's `cursorPaginate`, returned plain or as an API resource: cursors both ways, and no totals.
 *
 * A cursor that can't be decoded is answered with the first page, without a word: that page would be taken for
 * another one, so it becomes a cursor that expired. One of another order is a 500. Sizes are as in `laravelPaginate`.
 *
 * @example
 * const shop = { ...laravelCursorPaginate, baseUrl: 'https://example.com/api' }
 * @see https://laravel.com/docs/pagination#cursor-pagination
 */
export const laravelCursorPaginate: PaginationApi<Cursor> = defineApi({
  ...laravelPaginate,
  name: 'Laravel by cursor',
  style: cursor({
    cursor: 'cursor',
    size: 'per_page',
    rows: 'data',
    pageSize: ['per_page', 'meta.per_page'],
    // Older versions have the addresses alone.
    next: ['next_cursor', 'meta.next_cursor', address('next_page_url'), address('links.next')],
    previous: ['prev_cursor', 'meta.prev_cursor', address('prev_page_url'), address('links.prev')],
    restarts: true,
  }),
})
