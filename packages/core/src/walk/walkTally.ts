import type { Page, Target, Total } from '../page/page.ts'
import type { PaginatedSource } from '../source/source.ts'
import { growth, type ListSize } from './growth.ts'
import { countSkipped, type WalkEnd } from './walkPages.ts'

/** What came on a walk so far. */
export interface WalkCounts {
  readonly pages: number
  /** Items that came, each counted once. */
  readonly items: number
  /** Items that came again. */
  readonly duplicates: number
  /** How many rows the list has, by the newest page that says so. */
  readonly total: Total | null
  /**
   * The list changed on the way: its counts did, items came again, or it ended before a page that was promised. Some
   * may have been missed.
   */
  readonly drift: boolean
}

/** Counts the pages of a walk as they come. Remembers ids, and no item. */
export interface WalkTally<TItem, TTarget extends Target> {
  readonly counts: WalkCounts
  /** Counts a page; returns the items that didn't come before. */
  add(page: Page<TItem, TTarget>): readonly TItem[]
  /** Hears what ended the walk behind the last page. */
  finish(end: WalkEnd): void
}

export function walkTally<TItem, TTarget extends Target>({
  getId,
}: Pick<PaginatedSource<TItem, TTarget>, 'getId'>): WalkTally<TItem, TTarget> {
  const ids = new Set<unknown>()
  let size: ListSize | null = null
  let last: Page<TItem, TTarget> | undefined
  let skipped = 0
  let counts: WalkCounts = { pages: 0, items: 0, duplicates: 0, total: null, drift: false }

  /** Rows without an id are told apart by nothing, and losing one is worse than having it twice. */
  const isNew = (item: TItem): boolean => {
    const id: unknown = getId(item)
    if (id === null || id === undefined) return true
    const before = ids.size
    return ids.add(id).size > before
  }

  /** Whether more had to follow the last page, by its own word or by an exact total. */
  const isCutOff = (): boolean => {
    if (last?.hasNext !== null) return last?.hasNext === true
    const { items, duplicates, total } = counts
    return total?.precision === 'exact' && skipped + items + duplicates < total.count
  }

  return {
    get counts() {
      return counts
    },
    add(page) {
      if (!last) skipped = countSkipped(page)
      last = page
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
    finish(end) {
      if (end === 'beyondEnd' && isCutOff()) counts = { ...counts, drift: true }
    },
  }
}
