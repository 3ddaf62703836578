import type { Manners } from './manners.ts'

/**
 * CSPR.cloud's: one error object, and not a word about the rate limit: a client that got 429 has to guess.
 *
 * What a nonsensical page gets isn't documented; it is read as page 1 here, and a wrong size as the default.
 *
 * @see https://docs.cspr.cloud/documentation/overview/rate-limits-and-quotas
 */
export const csprCloudManners: Manners = {
  error: ({ status, message }) => ({ error: { code: codes[status] ?? 'internal_error', message } }),
  limitHeaders: () => ({}),
  usualLimit: 100,
  nonsense: 'lenient',
  badParameter: 400,
}

const codes: Readonly<Record<number, string>> = {
  400: 'invalid_input',
  401: 'unauthorized',
  404: 'not_found',
  429: 'rate_limit_exceeded',
}
