import type { Manners } from './manners.ts'
import { waitHeaders } from './waitHeaders.ts'

/**
 * PostgREST's: a code of its own or of PostgreSQL's, and a sentence.
 *
 * @see https://docs.postgrest.org/en/stable/references/errors.html
 */
export const postgrestManners: Manners = {
  error: ({ status, message }) => ({
    code: codes[status] ?? 'PGRST000',
    details: null,
    hint: null,
    message,
  }),
  limitHeaders: waitHeaders,
  usualLimit: 60,
  nonsense: 'refused',
  badParameter: 400,
}

const codes: Readonly<Record<number, string>> = {
  400: 'PGRST100',
  401: 'PGRST301',
  404: 'PGRST205',
  416: 'PGRST103',
}
