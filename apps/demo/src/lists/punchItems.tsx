import { procore } from '@paginated-query/apis'
import { paginatedSource } from '@paginated-query/core'
import { paginatedColumns } from '@paginated-query/table'
import { z } from 'zod'

import { Badge } from '../rows/Badge.tsx'
import { writeDate } from '../rows/format.ts'
import { createWire } from '../wire/wire.ts'
import { demoList } from './demoList.ts'

const PunchItem = z.object({
  id: z.number(),
  position: z.number(),
  name: z.string(),
  status: z.enum(['Open', 'Closed', 'Overdue', 'Pending']),
  due_date: z.string(),
  created_at: z.string(),
  location: z.object({ name: z.string() }),
})

const wire = createWire()
const column = paginatedColumns<z.infer<typeof PunchItem>>()

export const punchItems = demoList({
  id: 'procore',
  title: 'Punch items',
  how: 'Numbered pages; the position stands in the Link, Total and Per-Page headers',
  wire,
  source: paginatedSource({
    api: { ...procore, baseUrl: '/api/procore/rest/v1.0' },
    path: '/punch_items',
    params: { project_id: 14406 },
    parse: PunchItem,
    getId: (item) => item.id,
    fetch: wire.fetch,
  }),
  pageSize: 10,
  columns: column.columns([
    column.accessor('position', { header: '#' }),
    column.accessor('name', { header: 'Name', enableSorting: false }),
    column.accessor('status', {
      header: 'Status',
      enableSorting: false,
      cell: ({ getValue }) => <Badge>{getValue()}</Badge>,
    }),
    column.accessor('created_at', {
      header: 'Created',
      cell: ({ getValue }) => writeDate(getValue()),
    }),
  ]),
  filter: {
    label: 'Status',
    choices: ['Open', 'Closed', 'Overdue', 'Pending'].map((name) => ({ name, value: name })),
    params: (value) => ({ 'filters[status]': value }),
  },
  row: (item) => ({
    title: `#${item.position} ${item.name}`,
    details: (
      <>
        <Badge>{item.status}</Badge> {item.location.name} · due {writeDate(item.due_date)}
      </>
    ),
  }),
})
