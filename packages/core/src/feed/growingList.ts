import type { Page, Target, Total } from '../page/page.ts'
import { isBeyondEnd, nextOf, repeats } from '../walk/walkPages.ts'
import { countBefore } from './countBefore.ts'
import type { Id } from './feed.ts'
import { flatIndex, pageAt } from './flatIndex.ts'
import { growingTop } from './growingTop.ts'
import type { LinkedPage, ListView } from './listView.ts'
import { pageBefore } from './pageBefore.ts'

/** The pages of an endless list, in order, and the flat list over them. */
export interface GrowingList<TItem, TTarget extends Target> {
  readonly targets: readonly TTarget[]
  /** The page to ask for next; `undefined` at the end. */
  next(): TTarget | undefined
  /** The page before the first one here; `undefined` where there is none, or no way back. */
  previous(): TTarget | undefined
  /** Adds the page that came for {@link next}. A page that leads back to where the list has been ends it. */
  add(target: TTarget, page: Page<TItem, TTarget>): void
  /** Adds the page that came for {@link previous}. */
  addBefore(target: TTarget, page: Page<TItem, TTarget>): void
  /** Whether {@link next} failed because the list ends before it, as every walk takes it; it is the end then. */
  endsBy(error: unknown): boolean
  /**
   * Puts a refreshed page in its place. New rows above the first wait until {@link showNewer}. `false` = nothing
   * changed: it is the very answer that is in the list.
   *
   * @param isEdit the person's own change, which doesn't wait
   */
  receive(target: TTarget, page: Page<TItem, TTarget>, isEdit?: boolean): boolean
  /**
   * Puts a chain that was walked anew in place of the pages from one position up to another. `false` = it waits with
   * its first page, because the list {@link isApart}.
   */
  relink(from: number, until: number, pages: readonly LinkedPage<TItem, TTarget>[]): boolean
  /** Shows the rows that wait; `true` = rows may be missing below them until every page is asked for again. */
  showNewer(): boolean
  /** The rows that wait have nothing in common with those shown: no other page of the new list fits below these. */
  isApart(): boolean
  /** The first page waits, because rows of it are shown further down: all above them was taken away. */
  hasMovedUp(): boolean
  /** Drops the pages behind one that came after them and is the last; `true` = there were such. */
  trim(): boolean
  /** Rows that no page's entry holds, between the first page and the second. */
  bridge(): readonly TItem[]
  /** Takes over the {@link bridge} of a list that was stored. */
  keep(rows: readonly TItem[]): void
  /** Forgets the rows of a page and keeps their place. */
  drop(target: TTarget): void
  /** Drops this page and all after it. */
  cut(target: TTarget): void
  /** The position of the page that holds the row at this index; -1 where the list is shorter. */
  pageOf(index: number): number
  /** The list of this moment. */
  view(): ListView<TItem>
}

/**
 * Makes a list that grows page by page, each id once, with nothing inserted above what is read.
 *
 * @param startAt the page to begin at, of a list that can be jumped into
 * @example
 * const list = growingList(projects)
 * list.add(1, await projects.load({ target: 1, pageSize: 30 }))
 * list.next()        // 2
 * list.view().pages  // [{ start: 0, length: 30, items: [ …30 ] }]
 */
export function growingList<TItem, TTarget extends Target>(
  source: {
    readonly api: { readonly style: { readonly first: TTarget } }
    readonly getId: (item: TItem) => Id
  },
  startAt: TTarget = source.api.style.first,
): GrowingList<TItem, TTarget> {
  const { getId } = source
  const { first } = source.api.style
  const targets: TTarget[] = []
  const answers: Page<TItem, TTarget>[] = []
  /** When each page was answered, in answers. */
  const ages: number[] = []
  let [clock, topAge] = [0, 0]
  const index = flatIndex(getId)
  const top = growingTop<TItem, TTarget>(getId, index.has, () => index.length === 0)
  let isEnded = false
  /** The newest word on how many rows there are, whichever page brought it. */
  let total: Total | null = null
  /** Where the list began: the index of its first row then, and the page that row is on now. */
  let anchor = { index: 0, position: 0 }

  const next = (): TTarget | undefined => {
    const last = answers.at(-1)
    if (!last) return startAt
    const following = nextOf(last, () => index.length + index.duplicates + anchor.index)
    if (isEnded || following === null) return undefined
    return targets.includes(following) ? undefined : following
  }
  const previous = (): TTarget | undefined => pageBefore(targets[0], first)
  const isNewest = (at: number): boolean => (ages[at] ?? 0) > (ages[at + 1] ?? Infinity)
  /** Whether the second page follows this first one without a gap. */
  const isJoined = (page: Page<TItem, TTarget> | undefined, age: number): boolean => {
    if (answers.length < 2 || page?.hasNext === false) return true
    return typeof targets[1] === 'number' ? (ages[1] ?? 0) > age : page?.next === targets[1]
  }
  const isTopJoined = (): boolean => isJoined(top.waiting ?? answers[0], topAge)
  const isApart = (): boolean => answers[0] !== undefined && top.isApart(answers[0])
  const put = (position: number, page: Page<TItem, TTarget>): void => {
    answers[position] = page
    total = page.total
    index.replace(position, position === 0 ? top.rows(page) : page.items)
    if (position === answers.length - 1) isEnded = false
    if (position < 2) join()
  }
  const join = (): boolean => {
    const isNews = isJoined(answers[0], ages[0] ?? 0) && top.join()
    if (isNews) index.replace(0, answers[0]?.items ?? [])
    return isNews
  }
  const receive = (position: number, page: Page<TItem, TTarget>, isEdit: boolean): boolean => {
    const shown = answers[position]
    if (!shown) return false
    const isKnown = page === ((position === 0 && top.waiting) || shown)
    if (!isEdit) clock += 1
    if (!isEdit && position === 0) topAge = clock
    else if (!isEdit) ages[position] = clock
    // Rows of it may be on screen above, kept of a first page that has pushed them out.
    if (isEdit && position > 0) put(0, top.follow(answers[0] ?? page, shown.items, page.items))
    // What ended the list behind it is older.
    const isReopened = isEnded && !isEdit && position === answers.length - 1
    if (isReopened) isEnded = false
    const now = isKnown || position > 0 ? page : top.receive(shown, page, isEdit)
    if (position === 0 && top.waiting === null) ages[0] = topAge
    // As new as this: it may be known now that nothing lies between the first two.
    if (isKnown) return join() || isReopened
    if (now) put(position, now)
    // What waits speaks of the whole list as well.
    else total = page.total
    return true
  }
  const showNewer = (): boolean => {
    const [shown] = answers
    if (!shown || !top.waiting) return false
    const isFollowed = isJoined(top.waiting, topAge)
    const mayMiss = !isFollowed && isApart()
    ages[0] = topAge
    put(0, top.show(shown, isFollowed))
    return mayMiss
  }
  const swap = (at: number, count: number, pages: readonly LinkedPage<TItem, TTarget>[]): void => {
    const [added, rows] = [pages.map(([, page]) => page), pages.map(([, page]) => page.items)]
    clock += 1
    targets.splice(at, count, ...pages.map(([target]) => target))
    answers.splice(at, count, ...added)
    ages.splice(at, count, ...pages.map(() => clock))
    index.splice(at, count, rows)
  }
  const cutAt = (position: number): void => {
    swap(position, targets.length - position, [])
    isEnded = false
    if (position > 0) return
    top.reset()
    total = null
    anchor = { index: 0, position: 0 }
  }

  return {
    targets,
    next,
    previous,
    add(target, page) {
      const last = answers.at(-1)
      if (last && repeats(last, page, source)) {
        isEnded = true
        return
      }
      clock += 1
      if (!last) [anchor, topAge] = [{ index: countBefore(page), position: 0 }, clock]
      targets.push(target)
      answers.push(page)
      ages.push(clock)
      total = page.total
      index.append(page.items)
    },
    addBefore(target, page) {
      showNewer()
      const [shown] = answers
      // What was kept below the first page stays with it, where another is the first.
      if (shown) answers[0] = { ...shown, items: top.rows(shown) }
      top.reset()
      swap(0, 0, [[target, page]])
      topAge = clock
      total = page.total
      anchor = { ...anchor, position: anchor.position + 1 }
    },
    endsBy(error) {
      const last = answers.at(-1)
      return (isEnded ||= last !== undefined && isBeyondEnd(error, last))
    },
    receive: (target, page, isEdit = false) => receive(targets.indexOf(target), page, isEdit),
    relink(from, until, pages) {
      const [head] = pages
      const begin = from === 0 && head?.[0] === targets[0] ? 1 : from
      if (head && begin > from) receive(0, head[1], false)
      if (begin > from && isApart()) return false
      swap(begin, until - begin, pages.slice(begin - from))
      isEnded = false
      total = pages.at(-1)?.[1].total ?? total
      // Whether the second page follows the first now.
      if (answers[0]) put(0, answers[0])
      return true
    },
    showNewer,
    isApart,
    hasMovedUp: () => answers[0] !== undefined && top.hasMovedUp(answers[0]),
    trim() {
      const last = answers.findIndex(({ hasNext }, at) => hasNext === false && isNewest(at))
      if (last !== -1) cutAt(last + 1)
      return last !== -1
    },
    bridge: () => (answers[0] ? top.bridge(answers[0], isTopJoined()) : []),
    keep(rows) {
      if (rows.length === 0 || !answers[0]) return
      // They are there because the first page is newer than the second.
      clock += 1
      ages[0] = topAge = clock
      top.keep(rows)
      index.replace(0, top.rows(answers[0]))
    },
    drop(target) {
      const position = targets.indexOf(target)
      const page = answers[position]
      if (page) answers[position] = { ...page, items: [] }
      index.drop(position)
    },
    cut: (target) => void (targets.includes(target) && cutAt(targets.indexOf(target))),
    pageOf: (at) => pageAt(index.pages, at),
    view() {
      const last = answers.at(-1)
      const pages = [...index.pages]
      return {
        pages,
        total,
        // Where a total alone spoke of the end and rows are missing, only asking will tell.
        hasMore: !last ? null : next() === undefined ? false : last.hasNext || null,
        hasPrevious: previous() !== undefined,
        firstIndex: anchor.index - (pages[anchor.position]?.start ?? 0),
        newer: answers[0] ? top.countNewer(answers[0]) : 0,
        duplicates: index.duplicates - top.countBridged(answers[1]),
      }
    },
  }
}
