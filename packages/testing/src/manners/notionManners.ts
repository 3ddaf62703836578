import type { Manners } from './manners.ts'
import { waitHeaders } from './waitHeaders.ts'

/**
 * Notion's: a code, a sentence that names the parameter, and `object` in every answer.
 *
 * @see https://developers.notion.com/reference/status-codes
 */
export const notionManners: Manners = {
  error: ({ status, message, parameter }) => ({
    object: 'error',
    status,
    code: codes[status] ?? 'internal_server_error',
    message: parameter === undefined ? message : `body failed validation: ${parameter}: ${message}`,
  }),
  besides: { object: 'list' },
  limitHeaders: waitHeaders,
  usualLimit: 180,
  nonsense: 'refused',
  badParameter: 400,
}

const codes: Readonly<Record<number, string>> = {
  400: 'validation_error',
  401: 'unauthorized',
  403: 'restricted_resource',
  404: 'object_not_found',
  429: 'rate_limited',
  503: 'service_unavailable',
}
