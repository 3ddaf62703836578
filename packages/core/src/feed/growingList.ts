import type { Page, Target, Total } from '../page/page.ts'
import { nextOf, repeats } from '../walk/walkPages.ts'
import type { Id } from './feed.ts'
import { flatIndex, type IndexedPage } from './flatIndex.ts'
import { countNewer, mergeTop } from './mergeTop.ts'

/** The pages of an endless list, in order, and the flat list over them. */
export interface GrowingList<TItem, TTarget extends Target> {
  readonly targets: readonly TTarget[]
  /** The page to ask for next; `undefined` at the end. */
  next(): TTarget | undefined
  /** Adds the page that came for {@link next}. A page that leads back to where the list has been ends it. */
  add(target: TTarget, page: Page<TItem, TTarget>): void
  /** Puts a refreshed or edited page in its place. New rows above the first wait until {@link showNewer}. */
  receive(target: TTarget, page: Page<TItem, TTarget>): void
  /**
   * Shows the rows that wait; `true` = rows may be missing below them until every page is asked for again.
   *
   * @param isWhole every page was asked for again, so that the others already hold what the first pushed out
   */
  showNewer(isWhole?: boolean): boolean
  /** Drops this page and all after it. */
  cut(target: TTarget): void
  /** Whether this very answer is in the list already. */
  has(target: TTarget, page: Page<TItem, TTarget> | undefined): boolean
  /** The list of this moment. */
  view(): {
    readonly pages: readonly IndexedPage<TItem>[]
    readonly total: Total | null
    readonly hasMore: boolean | null
    readonly newer: number
    readonly duplicates: number
  }
}

/**
 * Makes a list that grows page by page, each id once, with nothing inserted above what is read.
 *
 * @example
 * const list = growingList(projects)
 * list.add(1, await projects.load({ target: 1, pageSize: 30 }))
 * list.next()        // 2
 * list.view().pages  // [{ start: 0, items: [ …30 ] }]
 */
export function growingList<TItem, TTarget extends Target>(source: {
  readonly api: { readonly style: { readonly first: TTarget } }
  readonly getId: (item: TItem) => Id
}): GrowingList<TItem, TTarget> {
  const { getId } = source
  const targets: TTarget[] = []
  const answers: Page<TItem, TTarget>[] = []
  const index = flatIndex(getId)
  let waiting: Page<TItem, TTarget> | null = null
  let isEnded = false
  /** The newest word on how many rows there are, whichever page brought it. */
  let total: Total | null = null

  const countRows = (): number => answers.reduce((sum, page) => sum + page.items.length, 0)
  const next = (): TTarget | undefined => {
    const last = answers.at(-1)
    if (!last) return source.api.style.first
    const following = nextOf(last, countRows)
    if (isEnded || following === null) return undefined
    return targets.includes(following) ? undefined : following
  }
  /** Rows that insertions pushed out of the first page, and that the second, asked for before, doesn't have. */
  let between: readonly TItem[] = []
  const topRows = (page: Page<TItem, TTarget>): readonly TItem[] => {
    const ids = new Set(page.items.map(getId))
    between = between.filter((item) => !ids.has(getId(item)))
    return between.length === 0 ? page.items : [...page.items, ...between]
  }
  /** Rows kept for a second page that turned out to hold them: they came once. */
  const countBridged = (): number => {
    if (between.length === 0) return 0
    const ids = new Set(answers[1]?.items.map(getId))
    return between.filter((item) => ids.has(getId(item))).length
  }

  return {
    targets,
    next,
    add(target, page) {
      const last = answers.at(-1)
      if (last && repeats(last, page, source)) {
        isEnded = true
        return
      }
      targets.push(target)
      answers.push(page)
      total = page.total
      index.append(page.items)
    },
    receive(target, page) {
      const position = targets.indexOf(target)
      const before = answers[position]
      if (!before) return
      if (position === 0 && before.items.length > 0) {
        const isAbove = countNewer(before.items, page.items, getId) > 0
        waiting = isAbove ? page : null
        if (isAbove) return
      }
      answers[position] = page
      total = page.total
      index.replace(position, position === 0 ? topRows(page) : page.items)
      // A numbered second page that was asked for again has them; a cursor still begins where it did.
      if (position === 1 && typeof target === 'number' && between.length > 0) {
        between = []
        index.replace(0, answers[0]?.items ?? [])
      }
      if (position === answers.length - 1) isEnded = false
    },
    showNewer(isWhole = false) {
      const before = answers[0]
      if (!waiting || !before) return false
      const page = waiting
      waiting = null
      answers[0] = page
      const merged = mergeTop(before.items, page.items, getId)
      if (answers.length > 1 && !(isWhole && typeof targets[0] === 'number'))
        between = [...(merged?.slice(page.items.length) ?? []), ...between]
      index.replace(0, topRows(page))
      return answers.length > 1 && merged === null
    },
    cut(target) {
      const position = targets.indexOf(target)
      if (position === -1) return
      targets.splice(position)
      answers.splice(position)
      index.cut(position)
      isEnded = false
      waiting = null
      if (position > 0) return
      between = []
      total = null
    },
    has(target, page) {
      const position = targets.indexOf(target)
      return answers[position] === page || (position === 0 && waiting !== null && waiting === page)
    },
    view() {
      const last = answers.at(-1)
      return {
        pages: [...index.pages],
        total,
        // Where a total alone spoke of the end and rows are missing, only asking will tell.
        hasMore: !last ? null : next() === undefined ? false : last.hasNext || null,
        newer: waiting && answers[0] ? countNewer(answers[0].items, waiting.items, getId) : 0,
        duplicates: index.duplicates - countBridged(),
      }
    },
  }
}
