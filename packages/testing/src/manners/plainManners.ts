import type { Manners } from './manners.ts'

/** The manners of a server that nobody described: a message, and `Retry-After` where waiting helps. */
export const plainManners: Manners = {
  error: ({ message }) => ({ message }),
  limitHeaders: ({ retryAfter }, status): Record<string, string> =>
    status === 429 || status === 503 ? { 'Retry-After': String(retryAfter) } : {},
  usualLimit: 60,
  nonsense: 'lenient',
  badParameter: 400,
}
