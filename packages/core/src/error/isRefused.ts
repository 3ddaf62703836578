import { PaginationError } from './PaginationError.ts'

/** Statuses that are about who asks, or when, and not about the page. */
const otherRefusals: readonly (number | null)[] = [401, 403, 408, 429]

/** Whether a server answered that it doesn't give this page, and won't. */
export const isRefused = (error: unknown): error is PaginationError =>
  error instanceof PaginationError &&
  error.kind === 'http' &&
  error.status !== null &&
  error.status >= 400 &&
  error.status < 500 &&
  !otherRefusals.includes(error.status)
