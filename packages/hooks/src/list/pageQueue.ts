import type { Page, Target } from '@paginated-query/core'

/** Decides when a page that must be asked for again has its turn. */
export interface PageQueue<TItem, TTarget extends Target> {
  /** Some page has its turn, or waits for it. */
  readonly isBusy: boolean
  /** Loads the page when its turn has come; rejects when the signal aborts before. */
  ask(
    target: TTarget,
    load: () => Promise<Page<TItem, TTarget>>,
    signal: AbortSignal | undefined,
  ): Promise<Page<TItem, TTarget>>
}

/**
 * The queue of a list whose pages are independent of each other: so many at once, the others as places become free.
 *
 * @param onIdle called when the last one is done
 */
export function poolQueue<TItem, TTarget extends Target>(
  most: number,
  onIdle: () => void,
): PageQueue<TItem, TTarget> {
  let running = 0
  const waiting = new Set<() => void>()
  const done = (): void => {
    running -= 1
    const [begin] = waiting
    if (begin) begin()
    else if (running === 0) onIdle()
  }
  return {
    get isBusy() {
      return running > 0
    },
    ask(_, load, signal) {
      const run = (): Promise<Page<TItem, TTarget>> => {
        running += 1
        return load().finally(done)
      }
      if (running < most) return run()
      return new Promise((resolve, reject) => {
        const begin = (): void => {
          leave()
          run().then(resolve, reject)
        }
        const leave = (): void => {
          waiting.delete(begin)
          signal?.removeEventListener('abort', abort)
        }
        const abort = (): void => {
          leave()
          reject(signal?.reason as Error)
        }
        waiting.add(begin)
        signal?.addEventListener('abort', abort)
      })
    },
  }
}
