import { contractorsCloud } from '@paginated-query/apis'
import { paginatedSource } from '@paginated-query/core'
import { paginatedColumns } from '@paginated-query/table'
import { z } from 'zod'

import { writeDate, writeDollars } from '../rows/format.ts'
import { createWire } from '../wire/wire.ts'
import { demoList } from './demoList.ts'

const Project = z.object({
  id: z.number(),
  number: z.string(),
  name: z.string(),
  address_city: z.string(),
  address_state: z.string(),
  amount_estimated: z.number(),
  created_at: z.string(),
})

const wire = createWire()
const column = paginatedColumns<z.infer<typeof Project>>()

export const contractorsCloudProjects = demoList({
  id: 'contractors-cloud',
  title: 'Roofing projects',
  how: "Numbered pages in the JSON of Laravel's paginator, with its links",
  wire,
  source: paginatedSource({
    api: { ...contractorsCloud, baseUrl: '/api/contractors-cloud/api/v1' },
    path: '/projects',
    parse: Project,
    getId: (project) => project.id,
    fetch: wire.fetch,
  }),
  pageSize: 10,
  columns: column.columns([
    column.accessor('number', { header: 'Number' }),
    column.accessor('name', { header: 'Name', enableSorting: false }),
    column.accessor('amount_estimated', {
      header: 'Estimate',
      enableSorting: false,
      cell: ({ getValue }) => writeDollars(getValue()),
    }),
    column.accessor('created_at', {
      header: 'Created',
      cell: ({ getValue }) => writeDate(getValue()),
    }),
  ]),
  filter: {
    label: 'Company',
    choices: [
      { name: 'Company 6', value: '6' },
      { name: 'Company 8', value: '8' },
      { name: 'Companies 6 and 8', value: '6,8' },
    ],
    params: (value) => ({ 'filter[company_id]': value.split(',') }),
  },
  row: (project) => ({
    title: `${project.number} ${project.name}`,
    details: `${project.address_city}, ${project.address_state} · ${writeDollars(project.amount_estimated)}`,
  }),
})
