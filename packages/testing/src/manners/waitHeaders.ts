import type { Manners } from './manners.ts'

/** `Retry-After` where waiting helps, and nothing else. */
export const waitHeaders: Manners['limitHeaders'] = (
  { retryAfter },
  status,
): Record<string, string> =>
  status === 429 || status === 503 ? { 'Retry-After': String(retryAfter) } : {}
