import { notifyManager } from '@tanstack/react-query'

/**
 * Makes many calls of a moment one, at the time at which TanStack Query tells its own listeners.
 *
 * The result of each call resolves when that one has run.
 *
 * @example
 * const tell = onceAMoment(() => render())
 * tell()
 * await tell()   // rendered once
 */
export function onceAMoment(run: () => void): () => Promise<void> {
  let scheduled: Promise<void> | null = null
  return () => {
    scheduled ??= new Promise((resolve) => {
      notifyManager.schedule(() => {
        scheduled = null
        run()
        resolve()
      })
    })
    return scheduled
  }
}
