import { usePaginatedQuery, type PrefetchMode } from '@paginated-query/hooks'

import { Names } from './Names.tsx'
import { projects } from './projects.ts'

export function Ahead({ prefetch }: { prefetch: PrefetchMode }) {
  const { items, nav } = usePaginatedQuery(projects, { pageSize: 30, prefetch })
  const ahead = () => nav.prefetch?.(nav.page + 1) // what Pager does by itself
  return (
    <>
      <Names items={items} />
      <button type="button" onPointerEnter={ahead} onFocus={ahead} onClick={() => nav.goNext()}>
        Next
      </button>
    </>
  )
}
