import { address, defineApi, offset, type PaginationApi } from '@paginated-query/core'

import { djangoRest } from './djangoRest.ts'

/**
 * An API made with Django REST framework and its `LimitOffsetPagination`.
 *
 * Sizes are the installation's: the framework has neither a default nor a maximum; these are the example of its
 * documentation. A `limit` above the maximum is cut without a word, and the pages after it are asked for by what came.
 * Beyond the end is an empty page.
 *
 * @example
 * const shop = { ...djangoRestOffset, baseUrl: 'https://example.com/api' }
 * @see https://www.django-rest-framework.org/api-guide/pagination/#limitoffsetpagination
 */
export const djangoRestOffset: PaginationApi<number> = defineApi({
  ...djangoRest,
  name: 'Django REST framework by offset',
  style: offset({
    offset: 'offset',
    size: 'limit',
    rows: 'results',
    total: 'count',
    next: address('next'),
  }),
})
