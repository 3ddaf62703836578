import type { Page, Target } from '@paginated-query/core'
import type { GrowingList, LinkedPage } from '@paginated-query/core/internal'

import type { PageQueue } from './pageQueue.ts'

interface Ticket<TItem, TTarget extends Target> {
  readonly load: () => Promise<Page<TItem, TTarget>>
  readonly resolve: (page: Page<TItem, TTarget>) => void
  readonly reject: (error: unknown) => void
  readonly signal: AbortSignal | undefined
}

/**
 * The queue of a list whose cursors only its pages know: in order, because a page that changed may lead elsewhere.
 *
 * A page whose next cursor is still the one by which the following page was asked for ends at the same row as before,
 * so the addresses behind it hold: the walk goes on at the next page that somebody sees. Whether the rows behind it are
 * still the same that doesn't tell: pages that nobody sees are left as they are, marked as invalid, until they come into
 * view. Where the cursor is another one, the pages behind are walked anew until the chain is met again. Such a stretch
 * comes as a whole or, after an error, not at all.
 */
export function chainQueue<TItem, TTarget extends Target>(options: {
  list: Pick<GrowingList<TItem, TTarget>, 'targets'>
  isSeen: (target: TTarget) => boolean
  /** Somebody else shows the page, too. */
  isShared: (target: TTarget) => boolean
  /**
   * Asks for a page at an address that isn't in the list yet.
   *
   * @param staleTime milliseconds since the walk began: what came since then is as new as the walk
   */
  loadAnew: (target: TTarget, staleTime: number) => Promise<Page<TItem, TTarget>>
  /** A page as it is cached, with the edits that were made since it came. */
  read: (target: TTarget) => Page<TItem, TTarget> | undefined
  /** Leaves a page as it was before it was asked for. */
  skip: (target: TTarget) => void
  relink: (from: number, until: number, pages: readonly LinkedPage<TItem, TTarget>[]) => void
  onIdle: () => void
}): PageQueue<TItem, TTarget> {
  const { list, isSeen, isShared, loadAnew, read, skip, relink, onIdle } = options
  const tickets = new Map<TTarget, Ticket<TItem, TTarget>>()
  let isWalking = false

  const walk = async (): Promise<void> => {
    while (tickets.size > 0) {
      const from = list.targets.findIndex(
        (target) => tickets.has(target) && (isSeen(target) || isShared(target)),
      )
      if (from === -1) {
        for (const target of tickets.keys()) skip(target)
        tickets.clear()
      } else {
        // oxlint-disable-next-line no-await-in-loop -- only a page knows whether the next is where it was
        await walkFrom(from)
      }
    }
    isWalking = false
    onIdle()
  }

  async function walkFrom(from: number): Promise<void> {
    const before = [...list.targets]
    const begunAt = Date.now()
    const came: LinkedPage<TItem, TTarget>[] = []
    const anew = new Set<TTarget>()
    const owed: [Ticket<TItem, TTarget>, Page<TItem, TTarget> | null][] = []
    const settle = (): void => {
      for (const [target, ticket] of tickets)
        if (owed.some(([each]) => each === ticket)) tickets.delete(target)
    }
    let until = before.length
    let target = before[from] as TTarget
    try {
      for (;;) {
        const ticket = tickets.get(target)
        if (ticket) owed.push([ticket, null])
        // oxlint-disable-next-line no-await-in-loop -- only a page knows the next one
        const page = await (ticket ? ticket.load() : loadAnew(target, Date.now() - begunAt + 1))
        if (ticket) owed[owed.length - 1] = [ticket, page]
        else anew.add(target)
        came.push([target, page])
        const next = page.hasNext === false ? null : page.next
        if (next === null || from + came.length >= before.length) break
        const joined = before.indexOf(next, from + came.length)
        if (joined !== -1) until = joined
        if (joined !== -1 || came.some(([known]) => known === next)) break
        // The first page alone is asked for again: the list keeps what it pushed out.
        const following = from + came.length
        if (following === 1 && !tickets.has(before[1] as TTarget)) {
          until = 1
          break
        }
        target = next
      }
    } catch (error) {
      // Asked for once more while it ran: its new ticket is in the queue, and the others wait with it.
      if (owed.at(-1)?.[0].signal?.aborted) return
      settle()
      for (const [ticket] of owed) ticket.reject(error)
      return
    }
    settle()
    for (const [ticket, page] of owed) ticket.resolve(page as Page<TItem, TTarget>)
    const isSameList = before.every((each, at) => each === list.targets[at])
    const isSameChain =
      until === from + came.length && came.every(([each], at) => each === before[from + at])
    const shown = came.map(
      ([each, page]) => [each, (anew.has(each) && read(each)) || page] as const,
    )
    if (isSameList && !isSameChain) relink(from, until, shown)
    // Others are in their place now, or will be when the first page is shown.
    for (const gone of isSameChain ? [] : before.slice(from, until)) {
      const ticket = tickets.get(gone)
      if (ticket && isShared(gone)) void ticket.load().then(ticket.resolve, ticket.reject)
      else if (ticket) skip(gone)
      tickets.delete(gone)
    }
  }

  return {
    get isBusy() {
      return isWalking
    },
    ask(target, load, signal) {
      return new Promise((resolve, reject) => {
        const ticket = { load, resolve, reject, signal }
        tickets.set(target, ticket)
        signal?.addEventListener('abort', () => {
          if (tickets.get(target) === ticket) tickets.delete(target)
          reject(signal.reason as Error)
        })
        if (isWalking) return
        isWalking = true
        // The first page is first in any case; another waits for those that are asked for with it.
        if (target === list.targets[0]) void walk()
        else queueMicrotask(() => void walk())
      })
    },
  }
}
