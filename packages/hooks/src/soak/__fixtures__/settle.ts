import { act } from '@testing-library/react'
import { vi } from 'vitest'

// Taken before time is faked.
const { setImmediate } = globalThis as unknown as { setImmediate: (run: () => void) => void }
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

/** Enough turns for an answer to be read, told to observers, drawn, and for what that starts. */
const turns = 4

/** Does something and lets all that follows happen. A few milliseconds of faked time pass, and none to speak of. */
export const settle = (run: () => unknown): Promise<void> =>
  act(async () => {
    await run()
    for (let each = 0; each < turns; each += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await turn()
      vi.advanceTimersByTime(1)
    }
  })
