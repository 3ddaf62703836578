import { useInfiniteQuery } from '@tanstack/react-query'

import { infiniteOptions, pageHook } from './infiniteOptions.mjs'
import { queryProvider } from './queryProvider.mjs'

/** @type {import('../contenders.mjs').EndlessContender} */
export const contender = {
  name: 'TanStack Query, flatMap in render',
  create: (list) => ({
    ...queryProvider(),
    usePage: pageHook(list),
    useList() {
      const { data, fetchNextPage, refetch } = useInfiniteQuery(infiniteOptions(list))
      const rows = data?.pages.flatMap((page) => page.rows) ?? []
      return { length: rows.length, at: (index) => rows[index], loadMore: fetchNextPage, refetch }
    },
  }),
}
