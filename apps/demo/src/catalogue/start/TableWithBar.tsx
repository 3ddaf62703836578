import { procore } from '@paginated-query/apis'
import { paginatedSource } from '@paginated-query/core'
import { usePaginatedQuery } from '@paginated-query/hooks'
import { paginatedColumns, PaginatedTable } from '@paginated-query/table'

interface PunchItem {
  readonly id: number
  readonly position: number
  readonly name: string
}

const punchItems = paginatedSource({
  api: procore,
  path: '/punch_items',
  parse: (row) => row as PunchItem,
  getId: ({ id }) => id,
})

const column = paginatedColumns<PunchItem>()
const columns = column.columns([
  column.accessor('position', { header: '#', enableSorting: false }),
  column.accessor('name', { header: 'Name', enableSorting: false }),
])

/** A table with the bar in its footer. */
export function TableWithBar() {
  const { items, nav, status, error } = usePaginatedQuery(punchItems, { pageSize: 5 })
  return (
    <PaginatedTable
      label="Punch items"
      getId={punchItems.getId}
      {...{ columns, items, nav, status, error }}
    />
  )
}
