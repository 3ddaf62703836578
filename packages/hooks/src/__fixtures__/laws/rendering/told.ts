import { notifyManager } from '@tanstack/react-query'
import { act } from '@testing-library/react'

const turn = (): Promise<void> =>
  new Promise((resolve) => {
    notifyManager.schedule(resolve)
  })

/** Does something, and waits until everybody who is to be told of it was. */
export const told = (run: () => Promise<unknown> | void): Promise<void> =>
  act(async () => {
    await run()
    // A list tells its own when TanStack Query has told it.
    await turn()
    await turn()
  })
