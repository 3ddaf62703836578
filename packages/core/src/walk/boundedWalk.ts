import type { Page, Target } from '../page/page.ts'
import type { PaginatedSource } from '../source/source.ts'
import { readAhead } from './readAhead.ts'
import { requestPool } from './requestPool.ts'
import { pagesLeft, type WalkLimit } from './walkLimit.ts'
import { followPages, type WalkEnd } from './walkPages.ts'
import { walkTally, type WalkCounts, type WalkTally } from './walkTally.ts'

/** What came so far, and when it goes on. */
export interface FetchAllProgress extends Omit<WalkCounts, 'drift'> {
  /** Set while nothing is sent because a server asked for a pause, or the connection failed. */
  readonly waitingUntil: Date | null
}

/** What a walk found. */
export interface FetchAllReport<TTarget extends Target> extends WalkCounts {
  /** What ended it; `'limit'`: there may be more. `null` while it goes on, and after an error, an abort or a `break`. */
  readonly end: WalkEnd | 'limit' | null
  /** The page behind the last that was handed over: `from` of a walk that resumes there. `undefined` where the list ended: nothing is left to resume. */
  readonly next: TTarget | undefined
}

/** One walk through a list. Nothing is asked for before the first step. */
export interface BoundedWalk<TItem, TTarget extends Target> extends AsyncIterableIterator<
  BoundedStep<TItem, TTarget>
> {
  readonly report: FetchAllReport<TTarget>
  return(): Promise<IteratorResult<BoundedStep<TItem, TTarget>, undefined>>
}

interface BoundedStep<TItem, TTarget extends Target> {
  readonly page: Page<TItem, TTarget>
  /** Those that no page before had. */
  readonly items: readonly TItem[]
}

export function boundedWalk<TItem, TTarget extends Target>(
  source: PaginatedSource<TItem, TTarget>,
  options: {
    limit: WalkLimit
    pageSize: number
    from: TTarget | undefined
    concurrency: number
    signal: AbortSignal | undefined
    onProgress: ((progress: FetchAllProgress) => void) | undefined
    /** Of the walk that this one goes on with: counts, limit and known rows are those of both. */
    tally?: WalkTally<TItem, TTarget>
  },
): BoundedWalk<TItem, TTarget> {
  const { limit, pageSize, from, concurrency, signal, onProgress } = options
  const stop = new AbortController()
  const tally = options.tally ?? walkTally(source)
  let report: FetchAllReport<TTarget> = {
    ...tally.counts,
    end: null,
    next: from ?? source.api.style.first,
  }
  let waitingUntil: Date | null = null
  let most = Infinity
  let isOver = false

  // A wait is told from a timer, where nobody would catch what is thrown. An async function fits the type, too.
  const fail = (error: unknown): void => stop.abort(error)
  const tell = (): void => {
    const { pages, items, duplicates, total } = report
    try {
      const told: unknown = onProgress?.({ pages, items, duplicates, total, waitingUntil })
      void Promise.resolve(told).catch(fail)
    } catch (error) {
      fail(error)
    }
  }
  const forward = (): void => stop.abort(signal?.reason)
  const close = (): void => {
    isOver = true
    signal?.removeEventListener('abort', forward)
    stop.abort()
  }

  const ask = requestPool<TTarget, Page<TItem, TTarget>>({
    load: (target) => source.load({ target, pageSize, signal: stop.signal }),
    concurrency,
    signal: stop.signal,
    onWait: (until) => {
      waitingUntil = until
      tell()
    },
  })
  const take = readAhead({ ask, concurrency })

  async function* walk(): AsyncGenerator<BoundedStep<TItem, TTarget>, undefined, void> {
    signal?.addEventListener('abort', forward)
    if (signal?.aborted) forward()
    const steps = followPages(source, { from, load: (target) => take(target, most) })
    try {
      while (report.end === null) {
        const step = await steps.next()
        stop.signal.throwIfAborted()
        if (step.done) {
          tally.finish(step.value)
          report = { ...tally.counts, end: step.value, next: undefined }
          return undefined
        }
        const { page, next, end } = step.value
        const items = tally.add(page)
        most = pagesLeft(limit, tally.counts, page)
        const isCut = limit.items !== undefined && tally.counts.items > limit.items
        const before = report
        report = {
          ...tally.counts,
          end: isCut || (end === null && most <= 0) ? 'limit' : end,
          next: next ?? undefined,
        }
        tell()
        // A page that isn't handed over is the one to resume at.
        if (stop.signal.aborted) report = before
        stop.signal.throwIfAborted()
        if (report.end !== null) close()
        yield { page, items }
      }
      return undefined
    } catch (error) {
      if (isOver) return undefined
      throw error
    } finally {
      close()
    }
  }

  const steps = walk()
  return {
    get report() {
      return report
    },
    next: () => steps.next(),
    return() {
      close()
      return steps.return(undefined)
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
