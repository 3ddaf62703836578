import { act, renderHook } from '@testing-library/react'
import { NuqsTestingAdapter, type UrlUpdateEvent } from 'nuqs/adapters/testing'
import { StrictMode, type ReactNode } from 'react'

/** Renders a hook at an address. What it writes is noted, one entry for each update of the URL. */
export function renderInUrl<TResult>(hook: () => TResult, search = '') {
  const written: { url: string; history: string }[] = []
  const onUrlUpdate = ({ queryString, options }: UrlUpdateEvent): void => {
    written.push({ url: queryString, history: options.history })
  }
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <NuqsTestingAdapter hasMemory searchParams={search} onUrlUpdate={onUrlUpdate}>
        {children}
      </NuqsTestingAdapter>
    </StrictMode>
  )
  return {
    written,
    /** Changes something, and waits until the URL has it. */
    change: async (change: () => void): Promise<void> => {
      await act(async () => {
        change()
        // nuqs writes in a task of its own.
        await new Promise((resolve) => {
          setTimeout(resolve)
        })
        await new Promise((resolve) => {
          setTimeout(resolve)
        })
      })
    },
    ...renderHook(hook, { wrapper }),
  }
}
