import { prefetchPaginatedQuery, usePaginatedQuery } from '@paginated-query/hooks'
import { readPageSearchParams, usePageSearchParams } from '@paginated-query/url'

import { Names } from './Names.tsx'
import { projects } from './projects.ts'
import { queryClient } from './queryClient.ts'

export const loader = async ({ request }: { request: Request }) =>
  prefetchPaginatedQuery(queryClient, projects, readPageSearchParams(request.url))

export function ProjectsRoute() {
  const { items } = usePaginatedQuery(projects, { state: usePageSearchParams() })
  return <Names items={items} />
}
