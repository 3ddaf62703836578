import { defineApi, pageNumber, paginatedSource } from '@paginated-query/core'
import { useInfinitePaginatedQuery, usePaginatedQuery } from '@paginated-query/hooks'

import { queryProvider } from './queryProvider.mjs'

/** @typedef {import('../rows.mjs').Row} Row */

/** @type {import('../contenders.mjs').EndlessContender} */
export const contender = {
  name: 'paginated-query, useInfinitePaginatedQuery',
  create(list) {
    const { pageSize } = list
    const api = defineApi({
      name: 'Bench',
      baseUrl: 'https://bench.example',
      style: pageNumber({ page: 'page', size: 'size', rows: 'rows', total: 'total' }),
      pageSize: { default: pageSize, min: 1, max: pageSize },
    })
    const source = paginatedSource({
      api,
      path: '/rows',
      parse: (row) => /** @type {Row} */ (row),
      getId: (row) => row.id,
      request: async ({ page }) => ({ body: await list.load(Number(page)) }),
    })
    const { Provider } = queryProvider()
    return {
      Provider,
      useList() {
        const { feed, refresh } = useInfinitePaginatedQuery(source, { pageSize })
        return {
          length: feed.length,
          at: (index) => feed.at(index),
          loadMore: feed.loadMore,
          refetch: refresh,
        }
      },
      usePage: (page) =>
        usePaginatedQuery(source, { pageSize, state: [{ page }, () => {}] }).items.length,
    }
  },
}
