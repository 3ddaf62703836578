import { dovetail } from '@paginated-query/apis'
import { PaginationBar } from '@paginated-query/components'
import { paginatedSource } from '@paginated-query/core'
import { usePaginatedQuery } from '@paginated-query/hooks'

import { Rows } from './Rows.tsx'

interface Project {
  readonly id: string
  readonly title: string
}

const projects = paginatedSource({
  api: dovetail,
  path: '/projects',
  parse: (row) => row as Project,
  getId: ({ id }) => id,
})

/** A cursor to the next page and none back: Previous and Next, and the hook remembers the way. */
export function DovetailProjects() {
  const { items, nav } = usePaginatedQuery(projects, { pageSize: 10 })
  return (
    <>
      <Rows label="Projects" pageSize={10} isPending={nav.isPending}>
        {items.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </Rows>
      <PaginationBar.Root nav={nav} itemCount={items.length}>
        <PaginationBar.Status />
        <PaginationBar.Pager />
      </PaginationBar.Root>
    </>
  )
}
