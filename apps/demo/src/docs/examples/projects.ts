import { contractorsCloud } from '@paginated-query/apis'
import { paginatedSource } from '@paginated-query/core'

export interface Project {
  readonly id: number
  readonly name: string
}

export const projects = paginatedSource({
  api: contractorsCloud, // how the API pages
  path: '/projects',
  parse: (row) => row as Project, // or a schema of zod, valibot, arktype
  getId: (project) => project.id,
})
