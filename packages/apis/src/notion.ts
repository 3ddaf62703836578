import { cursor, defineApi, type Cursor, type PaginationApi } from '@paginated-query/core'

import { sentenceIn } from './sentenceIn.ts'

/**
 * Notion's API: an opaque cursor to the next page and none back, at most 100 rows a page, which is reported to be the
 * default, too. A page may hold fewer. No totals.
 *
 * Each request has to name a version, here 2026-03-11: `{ ...notion, headers: { 'Notion-Version': '…' } }` names
 * another. Users, comments and children of blocks are asked for as usual; queries and searches are POST requests with
 * the parameters in the body, for which the source takes a `request`. They carry their order there, too.
 *
 * @example
 * paginatedSource({
 *   api: notion,
 *   path: '/search',
 *   // Notion refuses a cursor that is null.
 *   request: (params, init) => postJson('https://api.notion.com/v1/search', dropNulls(params), init),
 *   …
 * })
 * @see https://developers.notion.com/reference/intro#pagination
 */
export const notion: PaginationApi<Cursor> = defineApi({
  name: 'Notion',
  baseUrl: 'https://api.notion.com/v1',
  headers: { 'Notion-Version': '2026-03-11' },
  style: cursor({
    cursor: 'start_cursor',
    size: 'page_size',
    rows: 'results',
    next: 'next_cursor',
    hasMore: 'has_more',
    // A `validation_error`; only its sentence, which isn't documented, names the cursor.
    refusal: { cursorExpired: { status: 400, says: 'start_cursor' } },
  }),
  pageSize: { default: 100, min: 1, max: 100 },
  errorMessage: sentenceIn('message'),
})
