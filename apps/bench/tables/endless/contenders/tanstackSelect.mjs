import { useInfiniteQuery } from '@tanstack/react-query'

import { infiniteOptions, pageHook } from './infiniteOptions.mjs'
import { queryProvider } from './queryProvider.mjs'

/** @typedef {import('../rows.mjs').Answer} Answer */

const flatten = (/** @type {{ pages: Answer[] }} */ { pages }) => pages.flatMap((page) => page.rows)

/** @type {import('../contenders.mjs').EndlessContender} */
export const contender = {
  name: 'TanStack Query, flattened in select',
  create: (list) => ({
    ...queryProvider(),
    usePage: pageHook(list),
    useList() {
      const options = { ...infiniteOptions(list), select: flatten }
      const { data = [], fetchNextPage, refetch } = useInfiniteQuery(options)
      return { length: data.length, at: (index) => data[index], loadMore: fetchNextPage, refetch }
    },
  }),
}
