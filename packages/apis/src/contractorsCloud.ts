import { defineApi, laravel, type PaginationApi } from '@paginated-query/core'

import { sentenceIn } from './sentenceIn.ts'
import { signedField } from './signedField.ts'

/**
 * Contractors Cloud's API v1: the JSON of Laravel's paginator, 30 rows a page by default, at most 100.
 *
 * `links` in the answer suits `<Pager links>`; its addresses name the upstream host and are never followed.
 * Filters with several values are joined by commas: PHP keeps only the last of a repeated parameter.
 *
 * @see https://laravel.com/docs/pagination
 */
export const contractorsCloud: PaginationApi<number> = defineApi({
  name: 'Contractors Cloud',
  baseUrl: 'https://classic-api.contractorscloud.com/api/v1',
  style: laravel({ page: 'page[number]', size: 'page[size]' }),
  pageSize: { default: 30, min: 1, max: 100 },
  arrays: 'comma',
  sort: ([sort]) => ({ sort: sort && signedField(sort) }),
  errorMessage: sentenceIn('message'),
})
