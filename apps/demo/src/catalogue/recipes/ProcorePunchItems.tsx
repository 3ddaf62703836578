import { procore } from '@paginated-query/apis'
import { PaginationBar } from '@paginated-query/components'
import { paginatedSource } from '@paginated-query/core'
import { usePaginatedQuery } from '@paginated-query/hooks'

import { Rows } from './Rows.tsx'

interface PunchItem {
  readonly id: number
  readonly name: string
}

const punchItems = paginatedSource({
  api: procore,
  path: '/punch_items',
  params: { project_id: 14406 },
  parse: (row) => row as PunchItem,
  getId: ({ id }) => id,
})

/** Numbered pages, whose position stands in headers: everything there is, in one bar. */
export function ProcorePunchItems() {
  const { items, nav } = usePaginatedQuery(punchItems, { pageSize: 10 })
  return (
    <>
      <Rows label="Punch items" pageSize={10} isPending={nav.isPending}>
        {items.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </Rows>
      <PaginationBar nav={nav} itemCount={items.length} />
    </>
  )
}
