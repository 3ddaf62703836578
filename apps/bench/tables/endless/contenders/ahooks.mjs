import { useInfiniteScroll } from 'ahooks'
import { Fragment } from 'react'

/** @typedef {import('../rows.mjs').Row} Row */

/** @type {import('../contenders.mjs').EndlessContender} */
export const contender = {
  name: 'ahooks, useInfiniteScroll',
  create: (list) => ({
    Provider: Fragment,
    usePage: null,
    useList() {
      const { data, loadMoreAsync } = useInfiniteScroll(
        async (/** @type {{ list: Row[], page: number } | undefined} */ current) => {
          const { rows, page } = await list.load((current?.page ?? 0) + 1)
          return { list: rows, page }
        },
      )
      const rows = data?.list ?? []
      return {
        length: rows.length,
        at: (index) => rows[index],
        loadMore: loadMoreAsync,
        // Its reload begins anew at the first page.
        refetch: null,
      }
    },
  }),
}
