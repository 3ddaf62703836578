import type { Page, Target, Total } from '../page/page.ts'
import { repeats } from '../walk/walkPages.ts'
import type { Id } from './feed.ts'
import { flatIndex, hasSameIds, type IndexedPage } from './flatIndex.ts'
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
  /** Shows the rows that wait; `true` = rows may be missing below them until every page is asked for again. */
  showNewer(): boolean
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

  const next = (): TTarget | undefined => {
    const last = answers.at(-1)
    if (!last) return source.api.style.first
    if (isEnded || last.hasNext === false || last.next === null) return undefined
    return targets.includes(last.next) ? undefined : last.next
  }
  const topRows = (before: Page<TItem, TTarget>, now: Page<TItem, TTarget>): readonly TItem[] => {
    // Where the second page is loaded too, what the first pushed out stands between them.
    if (answers.length < 2 || hasSameIds(before.items, now.items, getId)) return now.items
    return mergeTop(before.items, now.items, getId) ?? now.items
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
      index.replace(position, position === 0 ? topRows(before, page) : page.items)
      if (position === answers.length - 1) isEnded = false
    },
    showNewer() {
      const before = answers[0]
      if (!waiting || !before) return false
      const page = waiting
      waiting = null
      answers[0] = page
      index.replace(0, topRows(before, page))
      return answers.length > 1 && mergeTop(before.items, page.items, getId) === null
    },
    cut(target) {
      const position = targets.indexOf(target)
      if (position === -1) return
      targets.splice(position)
      answers.splice(position)
      index.cut(position)
      isEnded = false
      waiting = null
    },
    has(target, page) {
      const position = targets.indexOf(target)
      return answers[position] === page || (position === 0 && waiting !== null && waiting === page)
    },
    view() {
      const last = answers.at(-1)
      return {
        pages: [...index.pages],
        total: last?.total ?? null,
        hasMore: !last ? null : next() === undefined ? false : last.hasNext,
        newer: waiting && answers[0] ? countNewer(answers[0].items, waiting.items, getId) : 0,
        duplicates: index.duplicates,
      }
    },
  }
}
