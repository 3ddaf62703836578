import { PaginationError } from './PaginationError.ts'

/** More than this many milliseconds is told to the person, not slept through. */
const longestWait = 60_000
const mostRetries = 3

const resetHeaders = ['x-ratelimit-reset', 'x-rate-limit-reset', 'ratelimit-reset'] as const

/** Seconds below this are a delta, above it an epoch: 2001 as a time, 31 years as a delta. */
const epochFloor = 1_000_000_000

/**
 * Reads how many milliseconds a server asks us to wait, or `null` where it doesn't say.
 *
 * `Retry-After` comes first (seconds or an HTTP date), then a reset header (epoch seconds or a delta).
 *
 * @example
 * readRetryAfter(new Headers({ 'Retry-After': '12' }))                         // 12000
 * readRetryAfter(new Headers({ 'X-RateLimit-Reset': '1767225600' }), 1767225590_000)   // 10000
 * readRetryAfter(new Headers())                                                // null
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function readRetryAfter(headers: Headers, now: number = Date.now()): number | null {
  const retryAfter = headers.get('retry-after')
  if (retryAfter !== null) {
    const seconds = readSeconds(retryAfter)
    if (seconds !== null) return seconds * 1000
    // `Date.parse` makes a date of nearly anything; an HTTP date begins with its weekday.
    const date = /^(mon|tue|wed|thu|fri|sat|sun)/i.test(retryAfter)
      ? Date.parse(retryAfter)
      : Number.NaN
    if (!Number.isNaN(date)) return Math.max(0, date - now)
  }
  for (const name of resetHeaders) {
    const seconds = readSeconds(headers.get(name) ?? '')
    if (seconds === null) continue
    return seconds < epochFloor ? seconds * 1000 : Math.max(0, seconds * 1000 - now)
  }
  return null
}

const readSeconds = (text: string): number | null =>
  /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : null

/**
 * Says whether asking again may help: only after 429, 503 and a network failure, at most three times,
 * and never where the server asks for a wait of more than a minute.
 *
 * @example
 * shouldRetry(0, tooManyRequests)   // true
 * shouldRetry(0, notFound)          // false
 * shouldRetry(3, tooManyRequests)   // false
 */
export function shouldRetry(failures: number, error: unknown): boolean {
  if (!(error instanceof PaginationError) || failures >= mostRetries) return false
  if ((error.retryAfter ?? 0) > longestWait) return false
  return error.kind === 'network' || error.status === 429 || error.status === 503
}

/**
 * Says how many milliseconds to wait before asking again: what the server asked for, else one second,
 * doubled with every failure, with up to a quarter of jitter so that clients don't return in step.
 *
 * @example
 * retryDelay(0, tooManyRequestsWithRetryAfter12)   // 12000
 * retryDelay(2, networkFailure)                    // 4000 to 5000
 */
export function retryDelay(failures: number, error: unknown): number {
  const asked = error instanceof PaginationError ? error.retryAfter : null
  if (asked !== null) return asked
  return Math.min(longestWait, 1000 * 2 ** failures * (1 + Math.random() / 4))
}
