import { usePaginatedQuery } from '@paginated-query/hooks'
import { useState } from 'react'

import { Names } from './Names.tsx'
import { projects } from './projects.ts'

export function PassedThrough() {
  const [stage, setStage] = useState('')
  const { items, query } = usePaginatedQuery(projects.with({ 'filter[stage]': stage }), {
    enabled: stage !== '', // nothing is asked for before somebody chose
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
    retry: false,
    meta: { screen: 'projects' },
  })
  return (
    <>
      <Names items={items} />
      <p>{query.fetchStatus}</p>
      <button type="button" onClick={() => setStage('won')}>
        Won
      </button>
    </>
  )
}
