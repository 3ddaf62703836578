import type { Manners } from './manners.ts'
import { waitHeaders } from './waitHeaders.ts'

/**
 * JSON:API's: errors in a list, each with the parameter that is to blame.
 *
 * @see https://jsonapi.org/format/1.1/#errors
 */
export const jsonApiManners: Manners = {
  error: ({ status, message, parameter }) => ({
    errors: [
      {
        status: String(status),
        detail: message,
        ...(parameter !== undefined && { source: { parameter } }),
      },
    ],
  }),
  limitHeaders: waitHeaders,
  usualLimit: 60,
  nonsense: 'refused',
  badParameter: 400,
}
