import { PaginationError } from '@paginated-query/core'

/** Says that a refused request is on its way again, and why. */
export function WaitNote({ reason }: { reason: Error | null }) {
  if (!(reason instanceof PaginationError)) return null
  const seconds = reason.retryAfter === null ? null : Math.ceil(reason.retryAfter / 1000)
  return (
    <output className="wait">
      {reason.status === null ? 'The connection was lost' : `The API answered ${reason.status}`}
      {seconds === null ? '; asking again.' : ` and asks to wait ${seconds} s; then asking again.`}
    </output>
  )
}
