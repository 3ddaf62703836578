import type { SoakRow } from './movingServer.ts'
import type { Slot } from './slot.ts'

/**
 * What a component shows, in a line.
 *
 * @example
 * describeSlot(slot)   // 'pages 0 [a]: page 2 of 4, pending: 1000v0 1002v0'
 */
export function describeSlot(slot: Slot): string {
  const head = `${slot.name} [${slot.filter ?? 'all'}]`
  if (!slot.isMounted || !slot.list) return `${head}: –`
  const rows = writeRows(slot.list.items)
  if (slot.kind === 'pages') {
    const { nav } = slot.list
    const count = 'pageCount' in nav ? ` of ${String(nav.pageCount)}` : ''
    const marks = [nav.isPending && 'pending', nav.failed && 'failed', nav.moved?.reason]
    return `${head}: page ${nav.page}${count}, ${marks.filter(Boolean).join(' ')}: ${rows}`
  }
  const { feed, status, isRefreshing } = slot.list
  const marks = [
    status,
    isRefreshing && 'refreshing',
    feed.isLoadingMore && 'loading more',
    feed.loadMoreError && 'failed',
    feed.newer.count > 0 && `${feed.newer.count} newer`,
    `hasMore ${String(feed.hasMore)}`,
  ]
  return `${head}: ${marks.filter(Boolean).join(', ')}: ${rows}`
}

/**
 * Rows with their versions, and with the last edit of each.
 *
 * @example
 * writeRows(rows)   // '1000v0 1001v2n4'
 */
export const writeRows = (rows: readonly SoakRow[]): string =>
  rows.map(({ id, version, note }) => `${id}v${version}${note > 0 ? `n${note}` : ''}`).join(' ')
