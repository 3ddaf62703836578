import { usePaginatedQuery } from '@paginated-query/hooks'
import { useListSearchParams } from '@paginated-query/url'
import { parseAsString } from 'nuqs'

import { Names } from './Names.tsx'
import { projects } from './projects.ts'

const filters = { stage: parseAsString } // the names in the URL

export function PageInUrl() {
  const list = useListSearchParams({ filters })
  const filtered = projects.with({ 'filter[stage]': list.filters.stage }) // the name on the wire
  const { items, nav } = usePaginatedQuery(filtered, { state: list.state })
  return (
    <>
      <Names items={items} />
      <button type="button" onClick={() => nav.goNext()}>
        Next
      </button>
      <button type="button" onClick={() => list.setFilters({ stage: 'won' })}>
        Won
      </button>
    </>
  )
}
