import type { Page, Target } from '../page/page.ts'
import { editShown } from './editShown.ts'
import type { Id } from './feed.ts'
import { countNewer, mergeTop } from './mergeTop.ts'

/** The first page of a growing list: newer rows wait above it, and those that it pushed out are kept below it. */
export interface GrowingTop<TItem, TTarget extends Target> {
  /** The answer whose new rows wait. */
  readonly waiting: Page<TItem, TTarget> | null
  /** Rows of the page on screen, and those between it and the second page. */
  rows(page: Page<TItem, TTarget>): readonly TItem[]
  /** Takes an answer and returns the page to show; `null` = what is shown stays, the answer waits. */
  receive(
    shown: Page<TItem, TTarget>,
    page: Page<TItem, TTarget>,
    isEdit: boolean,
  ): Page<TItem, TTarget> | null
  /** Hands the answer that waits over, to be shown. */
  show(shown: Page<TItem, TTarget>, isJoined: boolean): Page<TItem, TTarget>
  /** Rows that no entry of a page holds: those that the answer that waits would push out, and those pushed out before. */
  bridge(shown: Page<TItem, TTarget>, isJoined: boolean): readonly TItem[]
  /** The answer that waits has no row in common with what is shown: only asking for the other pages tells what lies between. */
  isApart(shown: Page<TItem, TTarget>): boolean
  /** The answer that waits begins with a row that is shown further down: all above it was taken away. */
  hasMovedUp(shown: Page<TItem, TTarget>): boolean
  /** How many rows wait above those that are shown. */
  countNewer(shown: Page<TItem, TTarget>): number
  /** Rows kept for a second page that turned out to hold them: they came once. */
  countBridged(second: Page<TItem, TTarget> | undefined): number
  /** The second page follows the first without a gap: nothing need be kept between them. */
  join(): boolean
  /** Does to the rows that are kept here what was done to them on another page. Returns the page to show. */
  follow(
    shown: Page<TItem, TTarget>,
    before: readonly TItem[],
    after: readonly TItem[],
  ): Page<TItem, TTarget>
  /** Keeps rows between the first page and the second. */
  keep(rows: readonly TItem[]): void
  reset(): void
}

export function growingTop<TItem, TTarget extends Target>(
  getId: (item: TItem) => Id,
  /** Whether the list has a row, wherever. */
  isKnown: (id: Id) => boolean,
  isEmpty: () => boolean,
): GrowingTop<TItem, TTarget> {
  let waiting: Page<TItem, TTarget> | null = null
  /**
   * The answer that waits began with rows that the list didn't have. A page that is asked for by its number and brings
   * them later does so because others came above; one that follows a cursor, because all between is gone.
   */
  let cameAsNews = false
  /** Rows that the person put in: they are on screen, and no news, and what comes with them may be. */
  const own = new Set<Id>()
  /** Rows that insertions pushed out of the first page, and that the second, asked for before, doesn't have. */
  let between: readonly TItem[] = []

  const others = ({ items }: Page<TItem, TTarget>): readonly TItem[] =>
    own.size === 0 ? items : items.filter((item) => !own.has(getId(item)))
  const merge = (shown: Page<TItem, TTarget>, page: Page<TItem, TTarget>) =>
    mergeTop(others(shown), others(page), getId)
  const pushedOut = (shown: Page<TItem, TTarget>, page: Page<TItem, TTarget>): readonly TItem[] => [
    ...(merge(shown, page)?.slice(others(page).length) ?? []),
    ...between,
  ]
  const newer = (shown: Page<TItem, TTarget>, page: Page<TItem, TTarget>): number =>
    // Where nothing is on screen, nothing can be above it.
    isEmpty() || hasMovedUp(shown, page) ? 0 : countNewer(others(shown), others(page), getId)
  /** What came up from below isn't new. */
  const hasMovedUp = (shown: Page<TItem, TTarget>, page: Page<TItem, TTarget>): boolean => {
    const [begin] = others(page)
    return (
      !cameAsNews && begin !== undefined && isKnown(getId(begin)) && merge(shown, page) === null
    )
  }

  /** Rows of the page that came up are still where they were, too, unless this one is all there is. */
  const isOutOfPlace = (shown: Page<TItem, TTarget>, page: Page<TItem, TTarget>): boolean =>
    !isEmpty() && page.hasNext !== false && hasMovedUp(shown, page)

  const mustWait = (shown: Page<TItem, TTarget>, page: Page<TItem, TTarget>): boolean =>
    newer(shown, page) > 0 || isOutOfPlace(shown, page)

  return {
    get waiting() {
      return waiting
    },
    rows(page) {
      const ids = new Set(page.items.map(getId))
      between = between.filter((item) => !ids.has(getId(item)))
      return between.length === 0 ? page.items : [...page.items, ...between]
    },
    receive(shown, page, isEdit) {
      if (!isEdit) {
        cameAsNews = false
        cameAsNews = typeof page.target === 'number' && newer(shown, page) > 0
        waiting = mustWait(shown, page) ? page : null
        return waiting ? null : page
      }
      const items = waiting ? editShown(shown.items, waiting.items, page.items, getId) : page.items
      const edited = { ...shown, items }
      const before = new Set(shown.items.map(getId))
      for (const item of items) if (!before.has(getId(item))) own.add(getId(item))
      waiting = waiting && mustWait(edited, page) ? page : null
      return waiting ? edited : page
    },
    show(shown, isJoined) {
      const page = waiting ?? shown
      if (waiting) between = isJoined ? [] : pushedOut(shown, waiting)
      waiting = null
      return page
    },
    bridge: (shown, isJoined) => (isJoined ? [] : waiting ? pushedOut(shown, waiting) : between),
    isApart: (shown) => waiting !== null && merge(shown, waiting) === null,
    hasMovedUp: (shown) => waiting !== null && hasMovedUp(shown, waiting),
    countNewer: (shown) => (waiting ? newer(shown, waiting) : 0),
    countBridged(second) {
      if (between.length === 0) return 0
      const ids = new Set(second?.items.map(getId))
      return between.filter((item) => ids.has(getId(item))).length
    },
    join() {
      const isNews = between.length > 0
      between = []
      return isNews
    },
    follow(shown, before, after) {
      const edited = (rows: readonly TItem[]): readonly TItem[] => {
        const ids = new Set(rows.map(getId))
        // What follows the last of them is the other page's alone.
        const end = after.findLastIndex((item) => ids.has(getId(item))) + 1
        return editShown(rows, before, after.slice(0, end), getId)
      }
      between = edited(between)
      // Else its own entry tells.
      return waiting ? { ...shown, items: edited(shown.items) } : shown
    },
    keep(rows) {
      between = rows
    },
    reset() {
      waiting = null
      own.clear()
      between = []
    },
  }
}
