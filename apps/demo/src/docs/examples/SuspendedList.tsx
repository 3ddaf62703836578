import { useSuspenseInfinitePaginatedQuery } from '@paginated-query/hooks'
import { Suspense } from 'react'

import { Names } from './Names.tsx'
import { projects } from './projects.ts'

export function SuspendedList() {
  return (
    <Suspense fallback={<p>Loading…</p>}>
      <List />
    </Suspense>
  )
}

function List() {
  const { feed } = useSuspenseInfinitePaginatedQuery(projects, { pageSize: 100 })
  return (
    <>
      <Names items={feed.items} />
      <button type="button" onClick={() => void feed.loadMore()}>
        {feed.isLoadingMore ? 'Loading' : 'More'}
      </button>
    </>
  )
}
