import type { FetchAllProgress, FetchAllReport } from '../walk/boundedWalk.ts'
import type { Target } from '../page/page.ts'

/** What can be done with the load of a whole list. What makes no sense now does nothing. */
export interface AllPagesCommands {
  /** Begins at the first page. While a load is under way it does nothing; what an earlier one brought is dropped. */
  readonly start: () => void
  /** Asks for nothing more. What is under way still comes, and counts. */
  readonly pause: () => void
  /**
   * Goes on: after a pause, or after a failure with the page that couldn't be had. Where the failure was the
   * collector's, some rows are in it and some aren't: then it begins again.
   */
  readonly resume: () => void
  /** Aborts what is under way and drops what came. */
  readonly cancel: () => void
}

interface Came {
  /** What came so far. `waitingUntil` is set while the server asks for a pause. */
  readonly progress: FetchAllProgress
  /** What was found in the end. */
  readonly report: null
  readonly result: null
  readonly error: null
}

/**
 * The load of a whole list, and what can be done with it. A new value whenever something in it changed.
 *
 * - `'failed'`: what came is kept, `resume` asks for the rest
 * - `'done'`: `report.end` says why there; `'limit'`: there may be more. `report.drift`: some rows may be missing
 */
export type AllPagesState<TResult, TTarget extends Target = Target> = AllPagesCommands &
  (
    | (Came & { readonly status: 'idle' | 'running' | 'paused' })
    | (Omit<Came, 'error'> & { readonly status: 'failed'; readonly error: Error })
    | (Omit<Came, 'result' | 'report'> & {
        readonly status: 'done'
        readonly result: TResult
        readonly report: FetchAllReport<TTarget>
      })
  )
