import { infinitePageQueryOptions } from '@paginated-query/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'

import { Names } from './Names.tsx'
import { projects } from './projects.ts'

const pages = infinitePageQueryOptions(projects, { pageSize: 100 })

export function TanStackInfinite() {
  const { data, fetchNextPage, hasNextPage } = useInfiniteQuery(pages)
  return (
    <>
      <Names items={data?.pages.flatMap((page) => page.items) ?? []} />
      <button type="button" disabled={!hasNextPage} onClick={() => void fetchNextPage()}>
        More
      </button>
    </>
  )
}
