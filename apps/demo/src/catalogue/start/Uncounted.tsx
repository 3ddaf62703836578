import { Pager } from '@paginated-query/components'
import { useState } from 'react'

/** Nobody counts: Previous, "Page 4" and Next. */
export function Uncounted() {
  const [page, setPage] = useState(4)
  return <Pager page={page} pageCount={null} onPageChange={setPage} />
}
