import { address, defineApi, pageNumber, type PaginationApi } from '@paginated-query/core'
import { isRecord } from '@paginated-query/core/internal'

import { sentenceIn } from './sentenceIn.ts'
import { signedField } from './signedField.ts'

/**
 * An API made with Django REST framework and its `PageNumberPagination`.
 *
 * Sizes are the installation's: the framework has neither a default nor a maximum, and takes a size from a request only
 * where `page_size_query_param` is set; these are the example of its documentation. A size that isn't heard, or is cut,
 * is known from the counts. A page beyond the end is refused with 404, in the words of the reader's language.
 *
 * @example
 * const shop = { ...djangoRest, baseUrl: 'https://example.com/api' }
 * @see https://www.django-rest-framework.org/api-guide/pagination/#pagenumberpagination
 */
export const djangoRest: PaginationApi<number> = defineApi({
  name: 'Django REST framework',
  baseUrl: '/api',
  style: pageNumber({
    page: 'page',
    size: 'page_size',
    rows: 'results',
    total: 'count',
    next: address('next'),
    // "Invalid page." is translated, so that only its field tells. A gateway's 404 has another, or none.
    refusal: { beyondEnd: { status: 404, says: '"detail":"' } },
  }),
  pageSize: { default: 100, min: 1, max: 1000 },
  // Of its `OrderingFilter`.
  sort: (sort) => ({ ordering: sort.map(signedField).join(',') || null }),
  // A mistake in a parameter is told by its name.
  errorMessage: (body) => sentence(body) ?? (isRecord(body) ? JSON.stringify(body) : null),
})

const sentence = sentenceIn('detail')
