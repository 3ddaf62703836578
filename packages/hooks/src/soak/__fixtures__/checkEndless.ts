import type { SoakRow } from './movingServer.ts'
import type { EndlessSlot } from './slot.ts'

/** Compares what a component shows with what the server has, and with what it showed before. */
export function checkEndless(
  slot: EndlessSlot,
  world: {
    /** Every row of the list on the server, and whether that was ever otherwise. */
    readonly truth: readonly SoakRow[]
    readonly hasMoved: boolean
    /** Rows that a person put where they are. */
    readonly placed: ReadonlySet<number>
    /** Pages begin where they began before: after a cursor, not at a number of rows, which move. */
    readonly isAnchored: boolean
    /** Rows that are far from those on screen may be let go of. */
    readonly mayForget: boolean
    /** Whether anything of the list is being asked for. */
    readonly isAsking: boolean
    readonly report: (problem: string) => void
  },
): void {
  const { list } = slot
  const { truth, hasMoved, isAnchored, mayForget, isAsking, placed } = world
  const report = (problem: string): void => world.report(`${slot.name}: ${problem}`)
  if (!list) return report('nothing was drawn')
  const { feed, status, isRefreshing } = list
  const ids = feed.items.map(({ id }) => id)
  const ordered = ids.filter((id) => !placed.has(id))
  const places = Array.from({ length: feed.length }, (_, index) => feed.at(index))
  const there = places.filter((row) => row !== undefined)

  if (!mayForget && there.length < feed.length) report(`${there.length} rows of ${feed.length}`)
  if (there.length !== ids.length || there.some((row, index) => row !== feed.items[index]))
    report('at() isn’t items')
  if (new Set(ids).size !== ids.length) report(`a row comes twice: ${ids.join()}`)
  if (isAnchored && ordered.some((id, index) => index > 0 && id < (ordered[index - 1] ?? 0)))
    report(`rows aren't in the server's order: ${ids.join()}`)
  if (feed.items.some(({ kind }) => slot.filter !== null && kind !== slot.filter))
    report('shows rows of another filter')
  if (!hasMoved) {
    if (places.some((row, index) => row && row.id !== truth[index]?.id))
      report(`shows ${ids.join()}, and the server has ${truth.map(({ id }) => id).join()}`)
    if (feed.hasMore === false && feed.length < truth.length)
      report(`ends after ${feed.length} of ${truth.length} rows`)
    if (feed.length < slot.length && !slot.mayMove) report('lost rows, and none ever went')
    if (feed.newer.count > 0) report('has newer rows, and none ever came')
    if (feed.drift.duplicates > 0) report('has duplicates, and nothing ever moved')
  }
  if (ids.length > 0 && status !== 'success') report(`has rows and is ${status}`)
  if (status === 'error' && list.error === null) report('failed without an error')
  if (status === 'pending' && !isAsking) report('is pending and nothing is asked for')
  if (feed.isLoadingMore && !isAsking) report('loads more and nothing is asked for')
  if (isRefreshing && !isAsking) report('refreshes and nothing is asked for')

  // Below a row that a person put at the top rows come in.
  const [top = null] = ordered.length < ids.length ? [] : ids
  // What was on screen below may come up: a page that was asked for after an insertion brings newer rows than the first
  // has, and the next refresh puts them where the server has them. What nobody saw yet may not begin the list.
  if (slot.top !== null && top !== null && top < slot.top && !slot.seen.has(top) && !slot.mayMove)
    report(`row ${top} came above row ${slot.top}, which was read`)
  slot.top = top
  slot.seen = new Set(ids)
  slot.length = feed.length
  if (!feed.isLoadingMore && !isRefreshing && !isAsking) slot.mayMove = false
}
