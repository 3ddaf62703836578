import type { Manners } from './manners.ts'
import { waitHeaders } from './waitHeaders.ts'

/** The manners of a server that nobody described: a message, and `Retry-After` where waiting helps. */
export const plainManners: Manners = {
  error: ({ message }) => ({ message }),
  limitHeaders: waitHeaders,
  usualLimit: 60,
  nonsense: 'lenient',
  badParameter: 400,
}
