import { useInfinitePaginatedQuery } from '@paginated-query/hooks'

import { Names } from './Names.tsx'
import { projects } from './projects.ts'

export function Endless() {
  const { feed, status, error } = useInfinitePaginatedQuery(projects, { pageSize: 100 })
  if (status === 'pending') return <p>Loading…</p>
  if (status === 'error') return <p>{error.message}</p>
  return (
    <>
      <Names items={feed.items} />
      {feed.loadMoreError && <p>{feed.loadMoreError.message}</p>}
      {feed.hasMore !== false && (
        <button type="button" onClick={() => void feed.loadMore()}>
          More
        </button>
      )}
    </>
  )
}
