import {
  cursor,
  defineApi,
  firstRow,
  lastRow,
  type Cursor,
  type PaginationApi,
} from '@paginated-query/core'
import { readField } from '@paginated-query/core/internal'

import { sentenceIn } from './sentenceIn.ts'

/**
 * Stripe's API v1: newest first, 10 rows by default, at most 100. The cursor is the id of the last row, and that of
 * the first one leads back. No totals, and no other order.
 *
 * Search endpoints page by `page` and `next_page`: they aren't meant here. Its keys are secret, so that requests belong
 * behind a proxy. What happens to a cursor whose row was deleted isn't documented; here an id that Stripe doesn't know
 * is a cursor that expired.
 *
 * @see https://docs.stripe.com/api/pagination
 */
export const stripe: PaginationApi<Cursor> = defineApi({
  name: 'Stripe',
  baseUrl: 'https://api.stripe.com/v1',
  style: cursor({
    cursor: 'starting_after',
    size: 'limit',
    rows: 'data',
    hasMore: 'has_more',
    endCursor: lastRow('id'),
    startCursor: firstRow('id'),
    back: { cursor: 'ending_before' },
    // The same code tells of a filter by a customer that doesn't exist.
    refusal: ({ status, body }) =>
      status >= 400 && status < 500 && cursors.includes(readField(body, 'error.param'))
        ? 'cursorExpired'
        : null,
  }),
  pageSize: { default: 10, min: 1, max: 100 },
  errorMessage: sentenceIn('error.message'),
})

const cursors: readonly unknown[] = ['starting_after', 'ending_before']
