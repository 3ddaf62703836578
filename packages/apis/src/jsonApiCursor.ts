import {
  address,
  cursor,
  defineApi,
  type Answer,
  type Cursor,
  type PaginationApi,
} from '@paginated-query/core'
import { isRecord, readField } from '@paginated-query/core/internal'

import { jsonApi } from './jsonApi.ts'

/**
 * An API after JSON:API with its profile for cursor pagination: `page[after]` leads on, `page[before]` back.
 *
 * A size above the server's maximum is refused, not cut: `meta.page.maxSize` of the error tells which it is. On the way
 * back `next` may lead to an empty page. A total is optional.
 *
 * @example
 * const shop = { ...jsonApiCursor, baseUrl: 'https://example.com/api' }
 * @see https://jsonapi.org/profiles/ethanresnick/cursor-pagination/
 */
export const jsonApiCursor: PaginationApi<Cursor> = defineApi({
  ...jsonApi,
  name: 'JSON:API by cursor',
  style: cursor({
    cursor: 'page[after]',
    size: 'page[size]',
    rows: 'data',
    total: 'meta.page.total',
    next: address('links.next'),
    previous: address('links.prev'),
    back: { cursor: 'page[before]' },
    omits: ['next'],
    refusal: (answer) =>
      answer.status === 400 && listParameters(answer.body).some(isCursor) ? 'cursorExpired' : null,
  }),
})

/** The parameters that the errors of an answer blame. */
function listParameters(body: Answer['body']): readonly unknown[] {
  const errors = readField(body, 'errors')
  return isRecord(errors)
    ? Object.values(errors).map((error) => readField(error, 'source.parameter'))
    : []
}

const isCursor = (parameter: unknown): boolean =>
  parameter === 'page[after]' || parameter === 'page[before]'
