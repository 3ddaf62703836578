import type { Page, Target } from '@paginated-query/core'
import type { GrowingList, LinkedPage } from '@paginated-query/core/internal'

/**
 * Pages of a list that begins with other rows now than those on screen. They would come below older rows, so they wait
 * with the first page, until it is shown.
 */
export interface ApartPages<TItem, TTarget extends Target> {
  /** Whether this page has to wait. */
  keep(target: TTarget): boolean
  /** Puts a chain that was walked anew in the list, or has it wait. */
  relink(from: number, until: number, pages: readonly LinkedPage<TItem, TTarget>[]): void
  /**
   * The first page waits alone: the others must be asked for, those of a chain together with it. A chain with newer rows is walked when they are shown;
   * one whose rows were taken away is walked at once, because nobody is asked whether to show that.
   */
  isOwed(): boolean
  /** What comes below the first page, which waits, isn't known. */
  isMissing(): boolean
  /** Puts what waited in the list; `true` = it follows the first page. */
  join(): boolean
}

export function apartPages<TItem, TTarget extends Target>(
  list: GrowingList<TItem, TTarget>,
  read: (target: TTarget) => Page<TItem, TTarget> | undefined,
): ApartPages<TItem, TTarget> {
  const kept = new Set<TTarget>()
  let chain: { until: number; pages: readonly LinkedPage<TItem, TTarget>[] } | null = null
  /** The pages in whose place the chain was walked. */
  let walked: readonly TTarget[] = []
  /** The list may have grown at its end since. */
  const isChained = (): boolean =>
    chain !== null && walked.every((target, at) => target === list.targets[at])

  const isMissing = (): boolean => {
    const [, second] = list.targets
    return second !== undefined && list.isApart() && !kept.has(second) && !isChained()
  }

  return {
    keep(target) {
      const waits = target !== list.targets[0] && list.isApart()
      if (waits) kept.add(target)
      return waits
    },
    relink(from, until, pages) {
      walked = [...list.targets]
      chain = list.relink(from, until, pages) ? null : { until, pages }
    },
    isOwed: () => isMissing() && (typeof list.targets[0] === 'number' || list.hasMovedUp()),
    isMissing,
    join() {
      let isWhole = false
      if (chain && isChained()) {
        // What the old end brought follows the old pages, and goes with them.
        const until = chain.until === walked.length ? list.targets.length : chain.until
        // The first is in the list, the others as they are by now: with the edits that were made since.
        const [, ...others] = chain.pages
        const pages = others.map(([target, page]) => [target, read(target) ?? page] as const)
        isWhole = list.relink(1, until, pages)
      }
      for (const target of list.targets) {
        const page = kept.has(target) ? read(target) : undefined
        if (!page) continue
        list.receive(target, page)
        if (target === list.targets[1]) isWhole = true
      }
      chain = null
      kept.clear()
      return isWhole
    },
  }
}
