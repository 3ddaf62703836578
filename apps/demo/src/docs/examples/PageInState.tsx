import type { PageState } from '@paginated-query/core'
import { usePaginatedQuery } from '@paginated-query/hooks'
import { useState } from 'react'

import { Names } from './Names.tsx'
import { projects } from './projects.ts'

export function PageInState() {
  const [state, setState] = useState<PageState>({ page: 3, pageSize: 10 })
  const { items, nav } = usePaginatedQuery(projects, { state: [state, setState] })
  return (
    <>
      <p>Page {state.page}</p>
      <Names items={items} />
      <button type="button" onClick={() => nav.goNext()}>
        Next
      </button>
      <button type="button" onClick={() => setState({ page: 1 })}>
        Start over
      </button>
    </>
  )
}
