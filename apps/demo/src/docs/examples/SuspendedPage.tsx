import { useSuspensePaginatedQuery } from '@paginated-query/hooks'
import { Suspense } from 'react'

import { Names } from './Names.tsx'
import { projects } from './projects.ts'

export function SuspendedPage() {
  return (
    <Suspense fallback={<p>Loading…</p>}>
      <Pages />
    </Suspense>
  )
}

function Pages() {
  const { items, nav } = useSuspensePaginatedQuery(projects, { pageSize: 30 })
  return (
    <>
      <Names items={items} />
      <button type="button" onClick={() => nav.goNext()}>
        {nav.isPending ? 'Loading page' : 'After page'} {nav.page}
      </button>
    </>
  )
}
