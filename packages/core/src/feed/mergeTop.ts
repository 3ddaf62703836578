import type { Id } from './feed.ts'
import { isMissing } from './flatIndex.ts'

/**
 * How many rows a refreshed first page begins with that the old one doesn't have. A row without an id counts as known.
 *
 * @example
 * countNewer([{ id: 1 }, { id: 2 }], [{ id: 9 }, { id: 1 }], (row) => row.id)   // 1
 */
export function countNewer<TItem>(
  before: readonly TItem[],
  now: readonly TItem[],
  getId: (item: TItem) => Id,
): number {
  const known = new Set(before.map(getId))
  const first = now.findIndex((item) => isMissing(getId(item)) || known.has(getId(item)))
  return first === -1 ? now.length : first
}

/**
 * The rows of a refreshed first page, followed by those of the old one that it pushed out, so that none is lost
 * between it and a second page that wasn't refreshed. `null` where the two have no row in common: then only
 * asking for every page tells what lies between.
 *
 * @example
 * mergeTop([{ id: 1 }, { id: 2 }, { id: 3 }], [{ id: 9 }, { id: 1 }, { id: 2 }], (row) => row.id)   // 9 1 2 3
 */
export function mergeTop<TItem>(
  before: readonly TItem[],
  now: readonly TItem[],
  getId: (item: TItem) => Id,
): readonly TItem[] | null {
  const ids = new Set(now.map(getId))
  const lastCommon = before.findLastIndex((item) => ids.has(getId(item)))
  if (lastCommon === -1) return null
  const pushedOut = before.slice(lastCommon + 1)
  return pushedOut.length === 0 ? now : [...now, ...pushedOut]
}
