import { useInfiniteQuery } from '@tanstack/react-query'

import { infiniteOptions, pageHook } from './infiniteOptions.mjs'
import { queryProvider } from './queryProvider.mjs'

/** @type {import('../contenders.mjs').EndlessContender} */
export const contender = {
  name: 'TanStack Query, never flattened, no ids',
  create: (list) => ({
    ...queryProvider(),
    usePage: pageHook(list),
    useList() {
      const { data, fetchNextPage, refetch } = useInfiniteQuery(infiniteOptions(list))
      return {
        length: (data?.pages.length ?? 0) * list.pageSize,
        at: (index) => data?.pages[Math.floor(index / list.pageSize)]?.rows[index % list.pageSize],
        loadMore: fetchNextPage,
        refetch,
      }
    },
  }),
}
