import {
  cursor,
  defineApi,
  type Answer,
  type Cursor,
  type PaginationApi,
} from '@paginated-query/core'
import { isRecord } from '@paginated-query/core/internal'

import { sentenceIn } from './sentenceIn.ts'

/**
 * Dovetail's API v1: an opaque cursor to the next page and none back, at most 100 rows a page.
 *
 * `page.total_count` may change from page to page. The documentation describes `page.has_more` the wrong way
 * round; its own sample, and the servers, send `true` while more follow. A cursor carries sort and filters, so it
 * dies with them.
 *
 * @see https://developers.dovetail.com/docs/pagination
 */
export const dovetail: PaginationApi<Cursor> = defineApi({
  name: 'Dovetail',
  baseUrl: 'https://dovetail.com/api/v1',
  style: cursor({
    cursor: 'page[start_cursor]',
    size: 'page[limit]',
    rows: 'data',
    next: 'page.next_cursor',
    hasMore: 'page.has_more',
    total: 'page.total_count',
    refusal: (answer) =>
      answer.status >= 400 && answer.status < 500 && listErrors(answer.body).some(blamesCursor)
        ? 'cursorExpired'
        : null,
  }),
  pageSize: { default: 100, min: 1, max: 100 },
  sort: (sort) => ({
    sort: sort.map(({ field, descending }) => `${field}:${descending ? 'desc' : 'asc'}`),
  }),
  errorMessage: sentenceIn('errors.0.message', 'errors.0.title'),
})

function listErrors(body: Answer['body']): readonly Record<string, unknown>[] {
  const errors = isRecord(body) ? body['errors'] : undefined
  return Array.isArray(errors) ? errors.filter(isRecord) : []
}

/** No page of the documentation says which field names a dead cursor, so any may. */
const blamesCursor = (error: Record<string, unknown>): boolean =>
  /cursor/i.test(JSON.stringify(error))
