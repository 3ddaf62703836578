import { Pager } from '@paginated-query/components'
import { useState } from 'react'

/** Pages that you load yourself. */
export function PlainNumbers() {
  const [page, setPage] = useState(1)
  return <Pager page={page} pageCount={118} onPageChange={setPage} />
}
