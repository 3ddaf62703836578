import { dovetail } from '@paginated-query/apis'
import { paginatedSource } from '@paginated-query/core'
import { paginatedColumns } from '@paginated-query/table'
import { z } from 'zod'

import { writeDate } from '../rows/format.ts'
import { createWire } from '../wire/wire.ts'
import { demoList } from './demoList.ts'

const Project = z.object({
  id: z.string(),
  title: z.string(),
  author: z.object({ name: z.string() }),
  created_at: z.string(),
})

const wire = createWire()
const column = paginatedColumns<z.infer<typeof Project>>()

export const dovetailProjects = demoList({
  id: 'dovetail',
  title: 'Research projects',
  how: 'An opaque cursor to the next page, none back, and a total that may move',
  wire,
  source: paginatedSource({
    api: { ...dovetail, baseUrl: '/api/dovetail/api/v1' },
    path: '/projects',
    parse: Project,
    getId: (project) => project.id,
    fetch: wire.fetch,
  }),
  pageSize: 10,
  columns: column.columns([
    column.accessor('title', { header: 'Title', enableSorting: false }),
    column.accessor((project) => project.author.name, {
      id: 'author',
      header: 'Author',
      enableSorting: false,
    }),
    column.accessor('created_at', {
      header: 'Created',
      cell: ({ getValue }) => writeDate(getValue()),
    }),
  ]),
  filter: {
    label: 'Title',
    choices: ['Interviews', 'Survey', 'Usability', 'Feedback'].map((name) => ({
      name,
      value: name,
    })),
    params: (value) => ({ 'filter[title][contains]': value }),
  },
  row: (project) => ({
    title: project.title,
    details: `${project.author.name} · ${writeDate(project.created_at)}`,
  }),
})
