import type { PageState } from '@paginated-query/core'

import { toState } from './pageValues.ts'
import { parseAsCount } from './parseAsCount.ts'

/**
 * Reads page, size and cursor of a list from an address, as `usePageSearchParams` will: for a router's loader.
 *
 * What doesn't parse counts as not there. There is no trail: only the browser knows how a cursor was reached.
 *
 * @example
 * const loader = ({ request }) =>
 *   prefetchPaginatedQuery(queryClient, projects, readPageSearchParams(request.url))
 * readPageSearchParams('?page=3&size=50')   // { page: 3, pageSize: 50 }
 */
export function readPageSearchParams(
  address: string | URL | URLSearchParams,
  options: {
    /** Stands before each name, with a dot, as in `useListSearchParams`. */
    prefix?: string | undefined
  } = {},
): PageState {
  const before = options.prefix === undefined ? '' : `${options.prefix}.`
  const params =
    address instanceof URLSearchParams ? address : new URLSearchParams(queryOf(String(address)))
  const count = (name: string): number | null => parseAsCount.parse(params.get(before + name) ?? '')
  const cursor = params.get(`${before}cursor`)
  return toState({ page: count('page'), size: count('size'), cursor }, null)
}

/** Read without `URL`, which throws at `//` and the like: a request for it shall not end the server that reads it. */
const queryOf = (address: string): string => /^[^?#]*\?([^#]*)/.exec(address)?.[1] ?? ''
