import type { Manners } from './manners.ts'

/**
 * Procore's: three `X-Rate-Limit-*` headers on every answer, `Retry-After` on 503 only, plain text with 429.
 *
 * What a nonsensical page gets isn't documented; Rails servers with this paginator read it as page 1.
 *
 * @see https://developers.procore.com/documentation/rate-limiting
 */
export const procoreManners: Manners = {
  error: ({ status, message, parameter }) =>
    status === 429
      ? 'You have surpassed the max number of requests for an hour. Please wait until your limit resets.'
      : { code: status, message, fields: parameter === undefined ? [] : [parameter], reason: '' },
  limitHeaders: ({ limit, remaining, resetAt, retryAfter }, status) => ({
    'X-Rate-Limit-Limit': String(limit),
    'X-Rate-Limit-Remaining': String(remaining),
    'X-Rate-Limit-Reset': String(resetAt),
    ...(status === 503 && { 'Retry-After': String(retryAfter) }),
  }),
  usualLimit: 3600,
  nonsense: 'lenient',
  badParameter: 400,
  linkForm: 'documented',
}
