import { PaginationError } from './PaginationError.ts'

/** More than this many milliseconds is told to the person, not slept through. */
const longestWait = 60_000
const mostRetries = 3

const limits = ['x-ratelimit', 'x-rate-limit', 'ratelimit'] as const

/** A number below this is a delta in seconds, above it an epoch: 2001 as a time, 31 years as a delta. */
const epochFloor = 1_000_000_000
/** From here on an epoch counts milliseconds: 1973 in those, the year 5138 in seconds. */
const millisecondsFloor = 100_000_000_000

/**
 * Reads how many milliseconds a server asks us to wait, or `null` where it doesn't say.
 *
 * `Retry-After` comes first (seconds or an HTTP date), then a reset header (an epoch or a delta in seconds), unless
 * requests remain: then that limit isn't what refused. A time that is over is a wait of 0.
 *
 * @param now The time that a date or an epoch is compared with. @default the `Date` of the answer, else this clock
 * @example
 * readRetryAfter(new Headers({ 'Retry-After': '12' }))                                 // 12000
 * readRetryAfter(new Headers({ 'X-RateLimit-Reset': '1767225600' }), 1767225590_000)   // 10000
 * readRetryAfter(new Headers())                                                        // null
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function readRetryAfter(
  headers: Headers,
  now: number = readDate(headers.get('date')) ?? Date.now(),
): number | null {
  const retryAfter = headers.get('retry-after')
  const date = readDate(retryAfter)
  const asked = date === null ? readWait(retryAfter, now) : Math.max(0, date - now)
  if (asked !== null) return asked
  for (const limit of limits) {
    if ((readRemaining(headers, limit) ?? 0) > 0) continue
    const reset = readWait(headers.get(`${limit}-reset`), now)
    if (reset !== null) return reset
  }
  return null
}

/**
 * Reads how long to wait from an answer whose status is about the moment.
 *
 * A 403 mostly says that the request is wrong. GitHub's is about a limit, too: then it says when that ends.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function readWaitOf(answer: { status: number; headers: Headers }): number | null {
  const { status, headers } = answer
  if (status === 429 || status === 503) return readRetryAfter(headers)
  if (status !== 403) return null
  const isUsedUp = limits.some((limit) => readRemaining(headers, limit) === 0)
  return isUsedUp || headers.get('retry-after') !== null ? readRetryAfter(headers) : null
}

const readRemaining = (headers: Headers, limit: string): number | null =>
  readNumber(headers.get(`${limit}-remaining`))

function readWait(text: string | null, now: number): number | null {
  const number = readNumber(text)
  if (number === null) return null
  if (number < epochFloor) return number * 1000
  return Math.max(0, (number < millisecondsFloor ? number * 1000 : number) - now)
}

const readNumber = (text: string | null): number | null =>
  text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : null

/** `Date.parse` makes a date of nearly anything; an HTTP date begins with its weekday, and is always in GMT. */
function readDate(text: string | null): number | null {
  if (text === null || !/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return null
  const date = Date.parse(/gmt|utc|[+-]\d{4}$/i.test(text) ? text : `${text} GMT`)
  return Number.isNaN(date) ? null : date
}

/**
 * Says whether asking again may help: only after 429, 503, a 403 that asks for a wait, and a network failure, at most
 * three times, and never where the server asks for a wait of more than a minute.
 *
 * @example
 * shouldRetry(0, tooManyRequests)   // true
 * shouldRetry(0, notFound)          // false
 * shouldRetry(3, tooManyRequests)   // false
 */
export function shouldRetry(failures: number, error: unknown): boolean {
  if (!isPassing(error) || failures >= mostRetries) return false
  return (error.retryAfter ?? 0) <= longestWait
}

/** Whether a failure is about the moment, not about the request: too many of them, a server or a connection that is down. */
export const isPassing = (error: unknown): error is PaginationError =>
  error instanceof PaginationError &&
  (error.kind === 'network' ||
    error.status === 429 ||
    error.status === 503 ||
    (error.status === 403 && error.retryAfter !== null))

/**
 * Says how many milliseconds to wait before asking again: what the server asked for, else one second,
 * doubled with every failure, with up to a quarter of jitter so that clients don't return in step.
 *
 * At most a minute unless the server asked for more, and never nothing: where the time it named is over, as it is
 * with a clock that is wrong, the second counts.
 *
 * @example
 * retryDelay(0, tooManyRequestsWithRetryAfter12)   // 12000
 * retryDelay(2, networkFailure)                    // 4000 to 5000
 */
export function retryDelay(failures: number, error: unknown): number {
  const asked = error instanceof PaginationError ? error.retryAfter : null
  if (asked !== null && asked > 0) return asked
  return Math.min(longestWait, 1000 * 2 ** failures * (1 + Math.random() / 4))
}
