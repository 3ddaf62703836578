import type { Target } from '@paginated-query/core'
import { CancelledError } from '@tanstack/react-query'

/** One end of a list, and what makes it grow. */
export interface Growth {
  readonly isLoading: boolean
  /** What went wrong with the last load. */
  readonly error: Error | null
  /** One request however often it is called. Never rejects. */
  readonly run: () => Promise<void>
}

/**
 * Makes a list grow at one end.
 *
 * @param options.changed tells whoever shows the list; resolves when they know
 */
export function growth<TTarget extends Target>(options: {
  next: () => TTarget | undefined
  /** Resolves when the page at this end isn't being refreshed: where it leads to may change. */
  settled: () => Promise<unknown>
  load: (target: TTarget) => Promise<void>
  /** What to do instead where the last error says that this end leads nowhere any more; `null` = nothing. */
  instead?: (error: Error | null) => (() => Promise<void>) | null
  changed: () => Promise<void>
}): Growth {
  const { next, settled, load, instead, changed } = options
  let running: Promise<void> | null = null
  let isLoading = false
  let error: Error | null = null
  /** What could not be loaded. */
  let failed: TTarget | undefined

  const isStuck = (): boolean => failed !== undefined && failed === next()
  const grow = async (): Promise<void> => {
    const findOther = (): (() => Promise<void>) | null =>
      instead?.(isStuck() ? error : null) ?? null
    isLoading = findOther() !== null || next() !== undefined
    void changed()
    await settled()
    // A refresh may have found another way on.
    const [other, target] = [findOther(), next()]
    error = null
    if (other !== null || target !== undefined) {
      try {
        await (other ? other() : load(target as TTarget))
      } catch (cause) {
        error = asFailure(cause)
        failed = target
      }
    }
    isLoading = false
    // Over before anybody is told: who answers by asking for more must not be given this run.
    running = null
    // Whoever waits for more finds the rows there.
    await changed()
  }
  return {
    get isLoading() {
      return isLoading
    },
    get error() {
      // Where the list goes on elsewhere, or nowhere, nothing failed.
      return isStuck() ? error : null
    },
    run() {
      running ??= grow()
      return running
    },
  }
}

/** Somebody cancelled it, before an optimistic update say: nothing went wrong. */
const asFailure = (error: unknown): Error | null => {
  if (error instanceof CancelledError) return null
  return error instanceof Error ? error : new Error(String(error))
}
