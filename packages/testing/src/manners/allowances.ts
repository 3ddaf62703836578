import type { Allowance } from './manners.ts'

/** Counts requests in windows of time: each call is one request, and tells where the client stands after it. */
export function allowances(options: {
  /** Requests per window. */
  limit: number
  /** Milliseconds. */
  window: number
  now: () => number
}): () => Allowance & { readonly isExceeded: boolean } {
  const { limit, window, now } = options
  let endsAt = -Infinity
  let used = 0
  return () => {
    const time = now()
    if (time >= endsAt) {
      endsAt = time + window
      used = 0
    }
    used += 1
    return {
      limit,
      remaining: Math.max(0, limit - used),
      resetAt: Math.ceil(endsAt / 1000),
      retryAfter: Math.ceil((endsAt - time) / 1000),
      isExceeded: used > limit,
    }
  }
}
