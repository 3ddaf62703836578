import { contractorsCloud } from '@paginated-query/apis'
import { Pager, PaginationBar } from '@paginated-query/components'
import { paginatedSource } from '@paginated-query/core'
import { usePaginatedQuery } from '@paginated-query/hooks'

import { Rows } from './Rows.tsx'

interface Project {
  readonly id: number
  readonly number: string
  readonly name: string
}

const projects = paginatedSource({
  api: contractorsCloud,
  path: '/projects',
  parse: (row) => row as Project,
  getId: ({ id }) => id,
})

/** Laravel's pages, with a pager above the rows and one below: each has its name, one status speaks for both. */
export function ContractorsCloudProjects() {
  const { items, nav } = usePaginatedQuery(projects, { pageSize: 10 })
  return (
    <>
      <Pager nav={nav} aria-label="Projects, top" />
      <Rows label="Projects" pageSize={10} isPending={nav.isPending}>
        {items.map(({ id, number, name }) => (
          <li key={id}>
            {number} {name}
          </li>
        ))}
      </Rows>
      <PaginationBar.Root nav={nav} itemCount={items.length} aria-label="Projects, bottom">
        <PaginationBar.Status />
        <PaginationBar.Pager />
        <PaginationBar.Size sizes={[10, 30, 100]} />
      </PaginationBar.Root>
    </>
  )
}
