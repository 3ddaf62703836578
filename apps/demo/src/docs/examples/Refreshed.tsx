import { useInfinitePaginatedQuery } from '@paginated-query/hooks'

import { Names } from './Names.tsx'
import { projects } from './projects.ts'

export function Refreshed() {
  const { feed } = useInfinitePaginatedQuery(projects, {
    pageSize: 10,
    refresh: 'top', // the first page only, however long the list is
    refetchInterval: 30_000,
  })
  return (
    <>
      {feed.newer.count > 0 && (
        <button type="button" onClick={() => feed.newer.show()}>
          {feed.newer.count} new
        </button>
      )}
      <Names items={feed.items} />
      <button type="button" onClick={() => void feed.loadMore()}>
        More
      </button>
    </>
  )
}
