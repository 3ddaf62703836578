import type { Target } from '../page/page.ts'
import type { PaginatedSource } from '../source/source.ts'
import { boundedWalk, type FetchAllProgress } from '../walk/boundedWalk.ts'
import type { FetchAllOptions } from '../walk/fetchAllPages.ts'
import { checkConcurrency, checkLimit } from '../walk/walkLimit.ts'
import { walkTally, type WalkTally } from '../walk/walkTally.ts'
import type { AllPagesCommands, AllPagesState } from './allPagesState.ts'
import type { Collector } from './collector.ts'
import { gate, type Gate } from './gate.ts'

/** What is loaded, and what is made of it. */
export interface CollectOptions<TItem, TTarget extends Target, TResult> extends Omit<
  FetchAllOptions<TTarget>,
  'signal' | 'onProgress'
> {
  /** Makes what takes the rows, anew for each start. */
  readonly into: () => Collector<TItem, TResult>
}

/** The load of a whole list that can be paused, resumed and drawn. */
export interface PageCollection<TItem, TTarget extends Target, TResult> {
  readonly getState: () => AllPagesState<TResult, TTarget>
  /** From now on requests go by this source, whose `fetch` may hold a newer token; the options count from the next start. */
  readonly update: (
    source: PaginatedSource<TItem, TTarget>,
    options: CollectOptions<TItem, TTarget, TResult>,
  ) => void
}

/** One load, from its start: what came stays through pauses and failures. */
interface Load<TItem, TTarget extends Target, TResult> {
  readonly options: CollectOptions<TItem, TTarget, TResult>
  readonly collector: Collector<TItem, TResult>
  readonly tally: WalkTally<TItem, TTarget>
  readonly stop: AbortController
  readonly gate: Gate
  taken: number
  next: TTarget | undefined
  /** Rows that came and weren't taken: what there is can't be completed. */
  isBroken: boolean
}

const nothing: FetchAllProgress = {
  pages: 0,
  items: 0,
  duplicates: 0,
  total: null,
  waitingUntil: null,
}

/**
 * Loads a list into one value. `fetchAllPages` says how; a failure keeps what came.
 *
 * @param onChange the state is another
 */
export function collectPages<TItem, TTarget extends Target, TResult>(
  source: PaginatedSource<TItem, TTarget>,
  options: CollectOptions<TItem, TTarget, TResult>,
  onChange: () => void,
): PageCollection<TItem, TTarget, TResult> {
  type State = AllPagesState<TResult, TTarget>
  let latest = { source, options }
  let load: Load<TItem, TTarget, TResult> | null = null

  const commands: AllPagesCommands = {
    start() {
      if (isOnTheWay()) return
      const { options: now } = latest
      checkLimit(now.limit)
      checkConcurrency(now.concurrency ?? 8)
      load = {
        options: now,
        collector: now.into(),
        tally: walkTally(source),
        stop: new AbortController(),
        gate: gate(),
        taken: 0,
        next: now.from,
        isBroken: false,
      }
      tell({ ...state, status: 'running', progress: nothing, ...empty })
      void walk(load)
    },
    pause() {
      if (state.status !== 'running') return
      load?.gate.close()
      tell({ ...state, status: 'paused' })
    },
    resume() {
      if (!load || (state.status !== 'paused' && state.status !== 'failed')) return
      if (load.isBroken) {
        commands.start()
        return
      }
      const hasFailed = state.status === 'failed'
      tell({ ...state, status: 'running', ...empty })
      load.gate.open()
      if (hasFailed) void walk(load)
    },
    cancel() {
      if (state.status === 'idle') return
      load?.stop.abort()
      load = null
      tell({ ...state, status: 'idle', progress: nothing, ...empty })
    },
  }

  const empty = { result: null, report: null, error: null } as const
  let state: State = { ...commands, status: 'idle', progress: nothing, ...empty }
  const tell = (next: State): void => {
    state = next
    onChange()
  }
  const isOnTheWay = (): boolean => state.status === 'running' || state.status === 'paused'

  const walk = async (own: Load<TItem, TTarget, TResult>): Promise<void> => {
    const isOver = (): boolean => load !== own
    const { collector, tally, stop } = own
    const { limit, pageSize = source.api.pageSize.max, concurrency = 8 } = own.options
    const gated = {
      ...source,
      load: (at: Parameters<typeof source.load>[0]) => {
        const send = () => latest.source.load(at)
        return own.gate.opening()?.then(send) ?? send()
      },
    }
    const steps = boundedWalk(gated, {
      limit,
      pageSize,
      concurrency,
      from: own.next,
      signal: stop.signal,
      tally,
      onProgress: (progress) => {
        if (!isOver() && isOnTheWay()) tell({ ...state, progress })
      },
    })
    try {
      for await (const { items } of steps) {
        if (isOver()) return
        own.isBroken = true
        const wanted = items.slice(0, (limit.items ?? Infinity) - own.taken)
        collector.add(wanted)
        own.taken += wanted.length
        own.isBroken = false
      }
      if (isOver()) return
      own.isBroken = true
      const result = collector.finish()
      tell({ ...state, status: 'done', result, report: steps.report, error: null })
    } catch (error) {
      if (isOver()) return
      own.next = steps.report.next
      const { progress } = state
      tell({
        ...state,
        ...empty,
        status: 'failed',
        progress: { ...progress, waitingUntil: null },
        error: error instanceof Error ? error : new Error(String(error)),
      })
    }
  }

  return {
    getState: () => state,
    update(newest, wanted) {
      latest = { source: newest, options: wanted }
    },
  }
}
