import type { Manners } from './manners.ts'
import { waitHeaders } from './waitHeaders.ts'

/**
 * Stripe's: one error object that names the parameter, and `object` in every answer.
 *
 * @see https://docs.stripe.com/api/errors
 */
export const stripeManners: Manners = {
  error: ({ status, message, parameter, means }) => ({
    error: {
      ...(codes[status] !== undefined && { code: codes[status] }),
      ...(means === 'cursorExpired' && { code: 'resource_missing' }),
      message,
      ...(parameter !== undefined && { param: parameter }),
      type: status >= 500 ? 'api_error' : 'invalid_request_error',
    },
  }),
  besides: { object: 'list' },
  limitHeaders: waitHeaders,
  usualLimit: 100,
  nonsense: 'refused',
  badParameter: 400,
}

const codes: Readonly<Record<number, string>> = { 404: 'resource_missing', 429: 'rate_limit' }
