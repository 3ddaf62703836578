import { address, cursor, defineApi, type Cursor, type PaginationApi } from '@paginated-query/core'

import { djangoRest } from './djangoRest.ts'

/**
 * An API made with Django REST framework and its `CursorPagination`: cursors both ways, and no totals.
 *
 * Sizes are the installation's: the framework has neither a default nor a maximum, and takes a size from a request only
 * where `page_size_query_param` is set. An order other than the view's needs an `OrderingFilter` there.
 *
 * @example
 * const shop = { ...djangoRestCursor, baseUrl: 'https://example.com/api' }
 * @see https://www.django-rest-framework.org/api-guide/pagination/#cursorpagination
 */
export const djangoRestCursor: PaginationApi<Cursor> = defineApi({
  ...djangoRest,
  name: 'Django REST framework by cursor',
  style: cursor({
    cursor: 'cursor',
    size: 'page_size',
    rows: 'results',
    next: address('next'),
    previous: address('previous'),
    // "Invalid cursor" is translated, so that only its field tells. A gateway's 404 has another, or none.
    refusal: { cursorExpired: { status: 404, says: '"detail":"' } },
  }),
})
