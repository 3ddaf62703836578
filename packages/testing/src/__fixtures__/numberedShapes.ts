import {
  address,
  contentRange,
  header,
  laravel,
  link,
  not,
  offset,
  pageNumber,
  rangeHeader,
} from '@paginated-query/core'

import { shape, type Shape } from './shape.ts'

const jsonApi = {
  rows: 'data',
  total: 'meta.total',
  next: address('links.next'),
  last: address('links.last'),
}
const spring = { page: 'page', size: 'size', firstPage: 0 } as const

/** The shapes whose pages are counted. */
export const numberedShapes: readonly Shape[] = [
  shape('Laravel, paginate', laravel()),
  shape('Laravel, API resource', laravel({ page: 'page[number]', size: 'page[size]' }), {
    laravelForm: 'resource',
  }),
  shape('Laravel, simplePaginate', laravel(), { counts: false }),
  shape(
    'GitHub',
    pageNumber({
      page: 'page',
      size: 'per_page',
      next: link('next'),
      last: link('last'),
      omits: ['next'],
    }),
  ),
  shape(
    'GitLab',
    pageNumber({
      page: 'page',
      size: 'per_page',
      total: header('X-Total'),
      pageCount: header('X-Total-Pages'),
      pageSize: header('X-Per-Page'),
      next: header('X-Next-Page'),
    }),
  ),
  shape(
    'GitLab, more than 10,000 rows',
    pageNumber({
      page: 'page',
      size: 'per_page',
      total: header('X-Total'),
      next: header('X-Next-Page'),
      last: link('last'),
    }),
    { counts: false },
  ),
  shape(
    'Django, pages',
    pageNumber({
      page: 'page',
      size: 'page_size',
      rows: 'results',
      total: 'count',
      next: address('next'),
      refusal: { beyondEnd: { status: 404, says: 'Invalid page' } },
    }),
  ),
  shape(
    'Django, limit and offset',
    offset({
      offset: 'offset',
      size: 'limit',
      rows: 'results',
      total: 'count',
      next: address('next'),
    }),
  ),
  shape('JSON:API, numbers', pageNumber({ page: 'page[number]', size: 'page[size]', ...jsonApi })),
  shape('JSON:API, offsets', offset({ offset: 'page[offset]', size: 'page[limit]', ...jsonApi }), {
    addresses: 'rootRelative',
  }),
  shape(
    'OData, skip and top',
    offset({ offset: '$skip', size: '$top', rows: 'value', total: '@odata.count' }),
  ),
  shape(
    'Spring Data, flat',
    pageNumber({
      ...spring,
      rows: 'content',
      total: 'totalElements',
      pageCount: 'totalPages',
      pageSize: 'size',
      next: not('last'),
    }),
  ),
  shape(
    'Spring Data, nested',
    pageNumber({
      ...spring,
      rows: 'content',
      total: 'page.totalElements',
      pageCount: 'page.totalPages',
      pageSize: 'page.size',
    }),
  ),
  shape(
    'Spring Data, slice',
    pageNumber({ ...spring, rows: 'content', pageSize: 'size', next: not('last') }),
    { counts: false },
  ),
  shape(
    'Spring Data, HATEOAS',
    pageNumber({
      ...spring,
      rows: '_embedded.*',
      total: 'page.totalElements',
      pageCount: 'page.totalPages',
      pageSize: 'page.size',
      next: address('_links.next'),
      omits: ['rows', 'next'],
    }),
  ),
  shape(
    'WordPress',
    pageNumber({
      page: 'page',
      size: 'per_page',
      total: header('X-WP-Total'),
      pageCount: header('X-WP-TotalPages'),
      next: link('next'),
      omits: ['next'],
      refusal: { beyondEnd: { status: 400, says: 'rest_post_invalid_page_number' } },
    }),
  ),
  shape(
    'PostgREST, limit and offset',
    offset({
      offset: 'offset',
      size: 'limit',
      total: contentRange,
      refusal: { beyondEnd: { status: 416 } },
    }),
  ),
  shape(
    'PostgREST, not counted',
    offset({ offset: 'offset', size: 'limit', total: contentRange }),
    { counts: false },
  ),
  shape('PostgREST, Range header', rangeHeader({ refusal: { beyondEnd: { status: 416 } } })),
  shape(
    'Elasticsearch, from and size',
    offset({
      offset: 'from',
      size: 'size',
      rows: 'hits.hits',
      row: '_source',
      total: 'hits.total.value',
      relation: 'hits.total.relation',
      reachableRows: 50,
      refusal: { beyondEnd: { status: 400, says: 'Result window is too large' } },
    }),
    { countsUpTo: 55 },
  ),
]
