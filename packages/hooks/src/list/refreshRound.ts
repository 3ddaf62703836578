import type { Page, Target } from '@paginated-query/core'
import type { GrowingList } from '@paginated-query/core/internal'
import { notifyManager } from '@tanstack/react-query'

import type { PageQueue } from './pageQueue.ts'

/** The refresh of many pages, which is shown in one step. */
export interface RefreshRound<TItem, TTarget extends Target> {
  /** Pages are being refreshed, or what came is about to be shown. */
  readonly isBusy: boolean
  /** A page's request, which may have to wait for its turn. */
  ask: PageQueue<TItem, TTarget>['ask']
  /** Keeps what came until all of it is there; `false` = there is nothing to wait for. */
  keep(target: TTarget, page: Page<TItem, TTarget>): boolean
  /** Whether something of this page is kept. */
  has(target: TTarget): boolean
  /** What was kept of a page, which is taken out. */
  take(target: TTarget): Page<TItem, TTarget> | undefined
  /** There is something to tell when it is over, whatever came. */
  changed(): void
  /** Resolves when no page is being refreshed and what came is shown. */
  idle(): Promise<void>
}

export function refreshRound<TItem, TTarget extends Target>(options: {
  list: GrowingList<TItem, TTarget>
  makeQueue: (onIdle: () => void) => PageQueue<TItem, TTarget>
  /** Takes a page over into the list; `true` = something changed. */
  show: (target: TTarget, page: Page<TItem, TTarget>) => boolean
  onBegin: () => void
  onOver: (isChanged: boolean) => void
}): RefreshRound<TItem, TTarget> {
  const { list, makeQueue, show, onBegin, onOver } = options
  const arrived = new Map<TTarget, Page<TItem, TTarget>>()
  let waiting: (() => void)[] = []
  let isChanged = false
  /** From the first turn until all is shown: the last answers come when their turns are over. */
  let isOpen = false

  const showAll = (): void => {
    if (queue.isBusy) return
    for (const target of list.targets) {
      const page = arrived.get(target)
      if (page && show(target, page)) isChanged = true
    }
    arrived.clear()
    isOpen = false
    const [resolves, wasChanged] = [waiting, isChanged]
    waiting = []
    isChanged = false
    onOver(wasChanged)
    for (const resolve of resolves) resolve()
  }
  // The last answer is in its entry a moment after its turn is over.
  const queue = makeQueue(() => notifyManager.schedule(showAll))

  return {
    get isBusy() {
      return isOpen
    },
    ask(target, load, signal) {
      // What isn't in the list has no neighbours to wait for.
      if (!list.targets.includes(target)) return load()
      const wasOpen = isOpen
      isOpen = true
      const answer = queue.ask(target, () => untilAborted(load, signal), signal)
      if (!wasOpen) onBegin()
      return answer
    },
    keep(target, page) {
      if (isOpen) arrived.set(target, page)
      return isOpen
    },
    has: (target) => arrived.has(target),
    take(target) {
      const page = arrived.get(target)
      arrived.delete(target)
      return page
    },
    changed() {
      isChanged = true
    },
    idle() {
      if (!isOpen) return Promise.resolve()
      return new Promise((resolve) => {
        waiting.push(resolve)
      })
    },
  }
}

/** A request that ignores its signal mustn't keep its turn for ever. */
const untilAborted = <TAnswer>(
  load: () => Promise<TAnswer>,
  signal: AbortSignal | undefined,
): Promise<TAnswer> =>
  new Promise((resolve, reject) => {
    const abort = (): void => reject(signal?.reason as Error)
    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort, { once: true })
    load().then(resolve, reject)
  })
