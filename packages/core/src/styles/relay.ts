import type { Cursor } from '../page/page.ts'
import { cursor } from './cursor.ts'
import type { PaginationStyle } from './style.ts'

/**
 * Makes a style for the connections of GraphQL, with rows in `edges[].node` or in `nodes`.
 *
 * Its parameters are the variables `first`, `after`, `last` and `before`: give the source a `request` function that
 * sends them. `totalCount` is read where the connection has it, which the specification leaves open.
 *
 * @example
 * const style = relay({ connection: 'data.repository.issues' })
 * style.ask('Y3Vyc29y', 20)   // { after: 'Y3Vyc29y', first: 20, before: null, last: null }
 * @see https://relay.dev/graphql/connections.htm
 */
export function relay(
  options: {
    /** The path of the connection in the answer. @default the body itself is the connection */
    connection?: string | undefined
    /** Begins at the last row and pages to the first, newest message first. @default false */
    backwards?: boolean | undefined
  } = {},
): PaginationStyle<Cursor> {
  const { connection, backwards = false } = options
  const at = (field: string): string =>
    connection === undefined ? field : `${connection}.${field}`
  const forwards = {
    cursor: 'after',
    size: 'first',
    endCursor: at('pageInfo.endCursor'),
    hasMore: at('pageInfo.hasNextPage'),
  }
  const back = {
    cursor: 'before',
    size: 'last',
    endCursor: at('pageInfo.startCursor'),
    hasMore: at('pageInfo.hasPreviousPage'),
  }
  const [on, off] = backwards ? [back, forwards] : [forwards, back]
  return cursor({
    ...on,
    rows: [at('edges'), at('nodes')],
    row: 'node',
    reversed: backwards,
    startCursor: off.endCursor,
    hasPrevious: off.hasMore,
    back: { cursor: off.cursor, size: off.size },
    total: at('totalCount'),
  })
}
