import { usePaginatedQuery } from '@paginated-query/hooks'
import { useState } from 'react'

import { Names } from './Names.tsx'
import { projects } from './projects.ts'

export function Filtered() {
  const [stage, setStage] = useState<string | null>(null)
  const filtered = projects.with({ 'filter[stage]': stage }) // null leaves it out
  const { items, nav, status } = usePaginatedQuery(filtered)
  return (
    <>
      <p>{status === 'pending' ? 'Loading…' : `Page ${nav.page} of ${nav.pageCount}`}</p>
      <Names items={items} />
      <button type="button" onClick={() => nav.goNext()}>
        Next
      </button>
      <button type="button" onClick={() => setStage('won')}>
        Won
      </button>
    </>
  )
}
