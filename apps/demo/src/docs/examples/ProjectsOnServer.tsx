import { prefetchPaginatedQuery } from '@paginated-query/hooks'
import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'

import { OnePage } from './OnePage.tsx' // says 'use client' in its first line
import { projects } from './projects.ts'

export async function ProjectsOnServer() {
  const client = new QueryClient() // one for each request
  await prefetchPaginatedQuery(client, projects, { page: 1, pageSize: 30 })
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <OnePage />
    </HydrationBoundary>
  )
}
