import { Pager, PageStatus } from '@paginated-query/components'
import { usePaginatedQuery } from '@paginated-query/hooks'

import { Names } from './Names.tsx'
import { projects } from './projects.ts'

export function OnePage() {
  const { items, nav, status, error } = usePaginatedQuery(projects, { pageSize: 30 })
  if (status === 'pending') return <p>Loading…</p>
  if (status === 'error') return <p>{error.message}</p>
  return (
    <>
      <Names items={items} />
      <PageStatus nav={nav} />
      <Pager nav={nav} />
    </>
  )
}
