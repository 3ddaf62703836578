import { PaginationProvider } from '@paginated-query/components'
import type { PageNav, PageState } from '@paginated-query/core'
import { usePaginatedQuery } from '@paginated-query/hooks'
import { useId, useState, type ReactNode } from 'react'

import { projects } from './projects.ts'

/** The same list, drawn and moved by a design system of one's own. */
export function Skin(props: {
  name: string
  /** Pages have addresses, so that they are links. */
  hasLinks: boolean
  children: (nav: PageNav) => ReactNode
}) {
  const [state, setState] = useState<PageState>({ page: 1 })
  const { items, nav } = usePaginatedQuery(projects, {
    pageSize: 30,
    retry: false,
    state: props.hasLinks ? [state, setState, ({ page }) => `?page=${page}`] : [state, setState],
  })
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="text-lg font-semibold">
        {props.name}
      </h2>
      <ol
        className="grid gap-x-6 text-sm sm:grid-cols-2 lg:grid-cols-3"
        aria-busy={nav.isPending}
        style={{ opacity: nav.isPending ? 0.5 : 1 }}
      >
        {items.slice(0, 6).map(({ id: key, name }) => (
          <li key={key}>{name}</li>
        ))}
      </ol>
      {/* Three landmarks on one page need three names. */}
      <PaginationProvider messages={{ pagination: `Pagination: ${props.name}` }}>
        {props.children(nav)}
      </PaginationProvider>
    </section>
  )
}
