import { PaginationError } from '@paginated-query/core'
import { usePaginatedQuery } from '@paginated-query/hooks'

import { Names } from './Names.tsx'
import { projects } from './projects.ts'

export function Failures() {
  const { items, nav, error } = usePaginatedQuery(projects, { pageSize: 30 })
  const isForbidden = error instanceof PaginationError && error.status === 403
  return (
    <>
      <Names items={items} />
      {isForbidden && <p>You may not see these projects.</p>}
      {nav.failed && (
        <p>
          Page {nav.failed.page} couldn’t be loaded.
          <button type="button" onClick={() => nav.retry()}>
            Retry
          </button>
        </p>
      )}
      <button type="button" onClick={() => nav.goNext()}>
        Next
      </button>
    </>
  )
}
