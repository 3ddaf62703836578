import { act } from '@testing-library/react'
import { vi } from 'vitest'

// Taken before time is faked.
const { setImmediate } = globalThis as unknown as { setImmediate: (run: () => void) => void }
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

/** Enough for an answer to be read, told to observers and drawn. */
const quietTurns = 3
const mostTurns = 100

/**
 * Does something and lets all that follows happen. A few milliseconds of faked time pass, and none to speak of.
 *
 * @param pulse changes while something happens: what was asked for and drawn
 */
export async function settle(run: () => unknown, pulse: () => number = () => 0): Promise<void> {
  // What is drawn is drawn at the end of each act.
  await act(async () => {
    await run()
  })
  let before = pulse()
  for (let each = 0, quiet = 0; each < mostTurns && quiet < quietTurns; each += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after another
    await act(async () => {
      await turn()
      vi.advanceTimersByTime(1)
    })
    const now = pulse()
    quiet = now === before ? quiet + 1 : 0
    before = now
  }
}
