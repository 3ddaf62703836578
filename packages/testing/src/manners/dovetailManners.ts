import type { Manners } from './manners.ts'

/**
 * Dovetail's: errors in a list, `X-RateLimit-*` on every answer, `Retry-After` with 429.
 *
 * Its documentation gives `page[limit]` a range, so what isn't a number in it is an error.
 *
 * @see https://developers.dovetail.com/docs/pagination
 */
export const dovetailManners: Manners = {
  error: ({ status, message, parameter }) => ({
    errors: [
      {
        code: codes[status] ?? 'INTERNAL_SERVER_ERROR',
        title: titles[status] ?? 'Internal server error',
        message,
        path: parameter ?? null,
      },
    ],
  }),
  limitHeaders: ({ limit, remaining, resetAt, retryAfter }, status) => ({
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(resetAt),
    ...(status === 429 && { 'Retry-After': String(retryAfter) }),
  }),
  usualLimit: 200,
  nonsense: 'refused',
  badParameter: 400,
}

const codes: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHORIZED',
  404: 'NOT_FOUND',
  429: 'TOO_MANY_REQUESTS',
}
const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Unauthorized',
  404: 'Not found',
  429: 'Too many requests',
}
