import { useInfinitePaginatedQuery } from '@paginated-query/hooks'
import { useEffect, useState } from 'react'

import { projects } from './projects.ts'

export function BoundedMemory() {
  const { feed } = useInfinitePaginatedQuery(projects, { pageSize: 10, keepPages: 1 })
  const [top, setTop] = useState(0)
  useEffect(() => feed.view?.(top, top + 9)) // a virtualiser knows the rows on screen
  return (
    <>
      <p>
        {feed.length} rows, {feed.items.length} in memory, on top: {feed.at(top)?.name ?? '…'}
      </p>
      <button type="button" onClick={() => void feed.loadMore().then(() => setTop(feed.length))}>
        More
      </button>
      <button type="button" onClick={() => setTop(10)}>
        Row 11
      </button>
    </>
  )
}
