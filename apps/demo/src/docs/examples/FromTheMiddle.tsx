import { useInfinitePaginatedQuery } from '@paginated-query/hooks'

import { Names } from './Names.tsx'
import { projects } from './projects.ts'

export function FromTheMiddle() {
  const { feed } = useInfinitePaginatedQuery(projects, { pageSize: 10, startAt: 50 })
  const { firstIndex = 0, previous } = feed
  return (
    <>
      {previous?.hasMore && (
        <button type="button" onClick={() => void previous.load()}>
          Earlier
        </button>
      )}
      <p>From row {firstIndex + 1}</p>
      <Names items={feed.items} />
      <button type="button" onClick={() => void feed.loadMore()}>
        Later
      </button>
    </>
  )
}
