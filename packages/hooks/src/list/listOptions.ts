import type { QueryPassThrough } from '../shown.ts'

/**
 * Which pages of an endless list are asked for again when time made them stale: on focus, reconnect, mount and at an
 * interval.
 *
 * - `'all'`: every page
 * - `'top'`: the first page. Its new rows wait in `feed.newer`; if it has no row in common with what it was, all follow
 * - `'visible'`: the pages that `feed.view` named last; until it did, as `'auto'`
 * - `'auto'`: all up to three pages, the first beyond
 */
export type RefreshPolicy = 'auto' | 'all' | 'top' | 'visible'

/** What an endless list is told by those who show it. */
export interface ListOptions extends Omit<QueryPassThrough, 'enabled'> {
  enabled?: boolean | undefined
  refresh?: RefreshPolicy | undefined
  keepPages?: number | undefined
}
