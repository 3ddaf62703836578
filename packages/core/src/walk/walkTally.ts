import type { Page, Target, Total } from '../page/page.ts'
import type { PaginatedSource } from '../source/source.ts'
import { growth, type ListSize } from './growth.ts'

/** What came on a walk so far. */
export interface WalkCounts {
  readonly pages: number
  /** Items that came, each counted once. */
  readonly items: number
  /** Items that came again. */
  readonly duplicates: number
  /** How many rows the list has, by the newest page that says so. */
  readonly total: Total | null
  /** The list changed on the way: its counts did, or items came again. Some may have been missed. */
  readonly drift: boolean
}

/** Counts the pages of a walk as they come. Remembers ids, and no item. */
export interface WalkTally<TItem, TTarget extends Target> {
  readonly counts: WalkCounts
  /** Counts a page; returns the items that didn't come before. */
  add(page: Page<TItem, TTarget>): readonly TItem[]
}

export function walkTally<TItem, TTarget extends Target>({
  getId,
}: Pick<PaginatedSource<TItem, TTarget>, 'getId'>): WalkTally<TItem, TTarget> {
  const ids = new Set<unknown>()
  let size: ListSize | null = null
  let counts: WalkCounts = { pages: 0, items: 0, duplicates: 0, total: null, drift: false }

  /** Rows without an id are told apart by nothing, and losing one is worse than having it twice. */
  const isNew = (item: TItem): boolean => {
    const id: unknown = getId(item)
    if (id === null || id === undefined) return true
    const before = ids.size
    return ids.add(id).size > before
  }

  return {
    get counts() {
      return counts
    },
    add(page) {
      const fresh = page.items.filter(isNew)
      const duplicates = counts.duplicates + page.items.length - fresh.length
      counts = {
        pages: counts.pages + 1,
        items: counts.items + fresh.length,
        duplicates,
        total: page.total ?? counts.total,
        drift: counts.drift || duplicates > 0 || (size !== null && growth(size, page) !== 0),
      }
      size = { total: page.total, pageCount: page.pageCount }
      return fresh
    },
  }
}
