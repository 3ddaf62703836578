import { InfiniteQueryObserver, QueryClient } from '@tanstack/query-core'

/** @type {import('../contenders.mjs').WalkContender} */
export const contender = {
  name: 'TanStack Query, fetchNextPage',
  isSequential: true,
  async walk(origin, pageSize) {
    const client = new QueryClient()
    const observer = new InfiniteQueryObserver(client, {
      queryKey: ['items'],
      initialPageParam: 1,
      queryFn: async ({ pageParam }) => {
        const response = await fetch(`${origin}/items?page=${pageParam}&per_page=${pageSize}`)
        const rows = /** @type {unknown[]} */ (await response.json())
        const pageCount = Math.ceil(Number(response.headers.get('total')) / pageSize)
        return { rows, next: pageParam < pageCount ? pageParam + 1 : null }
      },
      getNextPageParam: ({ next }) => next,
    })
    let result = await observer.fetchNextPage()
    while (result.hasNextPage) result = await observer.fetchNextPage()
    client.clear()
    return result.data?.pages.flatMap(({ rows }) => rows).length ?? 0
  },
}
