import type { Target } from '@paginated-query/core'
import type { GrowingList } from '@paginated-query/core/internal'

import type { OwnedOptions } from './ownedOptions.ts'
import type { PagePins } from './pagePins.ts'

/** Up to this many pages are all refreshed with the first; beyond, the first alone. */
const mostLivePages = 3

/** Which pages of a list somebody sees, and what follows: which are refreshed, and which are in memory. */
export interface SeenPages<TTarget extends Target> {
  /** Takes over which rows are on screen; `true` = the pages in memory changed. */
  view(from: number, to: number): boolean
  /** Whether a page is on screen, or would have to be fresh if it were the first. */
  isSeen(target: TTarget): boolean
  /** Whether the page at this position takes part in what time brings. */
  isLiveAt(position: number): boolean
  /** Whether an invalid page is asked for though it isn't live. */
  asksInvalid(target: TTarget): boolean
  /** Its rows were let go of. */
  isDropped(target: TTarget): boolean
  /** Its rows are there. */
  loaded(target: TTarget): void
  /** Forgets the pages that have left the list: one that comes again is another. */
  keepOnly(kept: readonly TTarget[]): void
  /** The pages of the list, or its options, changed. */
  relive(): void
}

export function seenPages<TItem, TTarget extends Target>(options: {
  list: GrowingList<TItem, TTarget>
  options: OwnedOptions
  pins: PagePins<TTarget>
  removeEntry: (target: TTarget) => void
}): SeenPages<TTarget> {
  const { list, options: owned, pins, removeEntry } = options
  const { targets } = list
  /** Positions of the pages on screen; `null` = nobody told. */
  let seen: { readonly from: number; readonly to: number } | null = null
  const inMemory = new Set<TTarget>()
  const dropped = new Set<TTarget>()

  const isOnScreen = (position: number): boolean =>
    seen !== null && position >= seen.from && position <= seen.to
  const isLiveAt = (position: number): boolean => {
    if (!owned.isEnabled()) return false
    const { refresh = 'auto' } = owned.newest()
    if (refresh === 'all' || targets.length === 0) return true
    if (refresh === 'visible' && seen) return isOnScreen(position)
    return position === 0 || (refresh !== 'top' && targets.length <= mostLivePages)
  }
  const reliveAt = (from: number, to: number): void => {
    for (let position = from; position <= to && position < targets.length; position += 1)
      pins.setLive(targets[position] as TTarget, isLiveAt(position))
  }
  /** The first page and the last are kept: newer rows are told by the one, and the other leads on. */
  const drop = (keepPages: number): boolean => {
    if (!seen) return false
    const [from, to] = [seen.from - keepPages, seen.to + keepPages]
    const kept = new Set([targets[0], targets.at(-1), ...targets.slice(Math.max(from, 0), to + 1)])
    let isChanged = false
    for (const target of inMemory) {
      if (kept.has(target)) continue
      inMemory.delete(target)
      dropped.add(target)
      pins.release(target)
      removeEntry(target)
      list.drop(target)
      isChanged = true
    }
    return isChanged
  }

  return {
    view(from, to) {
      const first = list.pageOf(Math.max(from, 0))
      const end = list.pageOf(to)
      const last = end === -1 ? targets.length - 1 : end
      if (first === -1 || last < first) return false
      if (seen?.from === first && seen.to === last) return false
      const before = seen ?? { from: 0, to: targets.length - 1 }
      seen = { from: first, to: last }
      reliveAt(before.from, before.to)
      reliveAt(first, last)
      const { keepPages } = owned.newest()
      const isChanged = keepPages !== undefined && drop(keepPages)
      for (let position = first; position <= last; position += 1) {
        const target = targets[position] as TTarget
        if (dropped.has(target)) pins.add(target, isLiveAt(position), true)
        else pins.catchUp(target)
      }
      return isChanged
    },
    isSeen(target) {
      const position = targets.indexOf(target)
      return seen === null || position === 0 || isOnScreen(position)
    },
    isLiveAt,
    asksInvalid: (target) =>
      owned.newest().refresh !== 'visible' || seen === null || isOnScreen(targets.indexOf(target)),
    isDropped: (target) => dropped.has(target),
    loaded(target) {
      dropped.delete(target)
      inMemory.add(target)
    },
    keepOnly(kept) {
      const still = new Set(kept)
      for (const known of [inMemory, dropped])
        for (const target of known) if (!still.has(target)) known.delete(target)
    },
    relive() {
      // Where another list begins nobody has said yet what is on screen.
      if (targets.length === 0) seen = null
      reliveAt(0, targets.length - 1)
    },
  }
}
