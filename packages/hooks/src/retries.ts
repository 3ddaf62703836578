import { retryDelay, shouldRetry } from '@paginated-query/core'
import type { DefaultError } from '@tanstack/react-query'

/** When a query asks again, and how long it waits before. */
export interface RetryOptions {
  readonly retry: (failures: number, error: DefaultError) => boolean
  readonly retryDelay: (failures: number, error: DefaultError) => number
}

/** Nothing is asked again on a server, as TanStack Query has it: a person waits for the answer. */
export const retries: RetryOptions = {
  retry: (failures, error) => 'window' in globalThis && shouldRetry(failures, error),
  retryDelay,
}
