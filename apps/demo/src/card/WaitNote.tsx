import { PaginationError } from '@paginated-query/core'
import type { UseQueryResult } from '@tanstack/react-query'

/**
 * Says that a refused request is on its way again, and why.
 *
 * It is there before it has something to say, or nobody would hear it, and it lies over the rows that
 * wait, as far as they are in view.
 */
export function WaitNote({
  query,
}: {
  query: Pick<UseQueryResult, 'failureReason' | 'fetchStatus'>
}) {
  const note = noteOf(query)
  return <output className="wait">{note && <span>{note}</span>}</output>
}

function noteOf({ failureReason, fetchStatus }: Parameters<typeof WaitNote>[0]['query']): string {
  // A refusal that isn't asked again is the table's to tell.
  if (fetchStatus === 'idle' || !(failureReason instanceof PaginationError)) return ''
  const { status, retryAfter } = failureReason
  const what = status === null ? 'The connection was lost' : `The API answered ${status}`
  if (retryAfter === null) return `${what}; asking again.`
  const seconds = Math.max(1, Math.round(retryAfter / 1000))
  return `${what} and asks to wait ${seconds} s; then asking again.`
}
