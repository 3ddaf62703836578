import type { CountedFacts, Dialect } from '@paginated-query/core'

import { firstPlace } from '../speak/draft.ts'
import type { Shape } from './shape.ts'

const dialectOf = ({ api }: Shape): Dialect => api.style.dialect as Dialect

export function whyNotBack(shape: Shape): string | null {
  const dialect = dialectOf(shape)
  if (dialect.kind !== 'cursor') return null
  return dialect.previous === undefined && dialect.startCursor === undefined
    ? 'Its answers have no cursor back; hooks keep a trail of their own.'
    : null
}

/** Whether anything but the number of rows tells that more follow. */
const tellsMore = ({ server }: Shape, { next, total, pageCount }: CountedFacts): boolean =>
  next !== undefined || (server.counts !== false && (total ?? pageCount) !== undefined)

export function whyNotEmpty(shape: Shape): string | null {
  const dialect = dialectOf(shape)
  if (dialect.kind !== 'cursor') {
    if (isFlag(shape) && shape.server.counts === false) {
      return 'A flag by itself could promise more for ever, so an empty page ends the list.'
    }
    return tellsMore(shape, dialect) ? null : 'Nothing else tells the end.'
  }
  const place = firstPlace(dialect.endCursor)
  return typeof place === 'object' && 'row' in place
    ? 'An empty page has no row to go on from, so servers of this kind send none.'
    : null
}

/** Whether only a flag says that another page follows. */
function isFlag(shape: Shape): boolean {
  const dialect = dialectOf(shape)
  const next = dialect.kind === 'cursor' ? undefined : firstPlace(dialect.next)
  return typeof next === 'object' && 'not' in next
}

export function whyNotShort(shape: Shape): string | null {
  const dialect = dialectOf(shape)
  return dialect.kind === 'cursor' || tellsMore(shape, dialect)
    ? null
    : 'Nothing else tells the end.'
}

export function whyNotCut(shape: Shape): string | null {
  const dialect = dialectOf(shape)
  if (dialect.kind !== 'range' && dialect.size === undefined)
    return 'The server decides on the size.'
  if ('relation' in dialect) return 'It refuses a size that is too large.'
  if (dialect.kind === 'cursor' || tellsMore(shape, dialect)) return null
  return dialect.pageSize === undefined ? 'A cut page looks like the last one.' : null
}

export function whyNotRefused(shape: Shape): string | null {
  const dialect = dialectOf(shape)
  if (dialect.kind !== 'cursor' || dialect.restarts || dialect.refusal) return null
  return 'It isn’t known how a dead cursor is refused: any error is one.'
}
