import { cursor, defineApi, type Cursor, type PaginationApi } from '@paginated-query/core'
import { readField } from '@paginated-query/core/internal'

import { sentenceIn } from './sentenceIn.ts'

/**
 * Slack's Web API: an opaque cursor to the next page and none back, 100 rows by default, at most 999, and by
 * advice no more than 200. A page may hold fewer rows than asked for without being the last. No totals.
 *
 * Rows are the answer's only array, which each method calls otherwise (`channels`, `members`, `messages`). Errors
 * come with status 200 and `ok: false`; the sentence is their code. Older methods (`files.list`, `search.messages`)
 * page by number: they aren't meant here. An order can't be asked for.
 *
 * @example
 * paginatedSource({ api: slack, path: '/conversations.list', params: { types: ['public_channel', 'im'] }, … })
 * @see https://docs.slack.dev/apis/web-api/pagination
 */
export const slack: PaginationApi<Cursor> = defineApi({
  name: 'Slack',
  baseUrl: 'https://slack.com/api',
  style: cursor({
    cursor: 'cursor',
    size: 'limit',
    rows: '*',
    next: 'response_metadata.next_cursor',
    omits: ['next'],
    refusal: { cursorExpired: { status: 200, says: 'invalid_cursor' } },
  }),
  pageSize: { default: 100, min: 1, max: 999 },
  arrays: 'comma',
  isError: ({ status, body }) => status >= 400 || readField(body, 'ok') === false,
  errorMessage: sentenceIn('error'),
})
