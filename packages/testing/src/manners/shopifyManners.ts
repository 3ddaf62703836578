import type { Manners } from './manners.ts'
import { waitHeaders } from './waitHeaders.ts'

/**
 * Shopify's: `errors`, a sentence or an object by parameter.
 *
 * @see https://shopify.dev/docs/api/admin-rest#status_and_error_codes
 */
export const shopifyManners: Manners = {
  error: ({ message, parameter }) => ({
    errors: parameter === undefined ? message : { [parameter]: message },
  }),
  limitHeaders: waitHeaders,
  usualLimit: 40,
  nonsense: 'lenient',
  badParameter: 400,
}
