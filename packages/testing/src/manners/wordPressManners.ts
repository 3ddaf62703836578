import type { Manners } from './manners.ts'
import { waitHeaders } from './waitHeaders.ts'

/**
 * WordPress's: a code, a sentence, and the status once more.
 *
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/
 */
export const wordPressManners: Manners = {
  error: ({ status, message, means }) => ({
    code: means === 'beyondEnd' ? 'rest_post_invalid_page_number' : codeOf(status),
    message,
    data: { status },
  }),
  limitHeaders: waitHeaders,
  usualLimit: 60,
  nonsense: 'refused',
  badParameter: 400,
}

const codes: Readonly<Record<number, string>> = {
  400: 'rest_invalid_param',
  401: 'rest_not_logged_in',
  403: 'rest_forbidden',
  404: 'rest_no_route',
}
const codeOf = (status: number): string => codes[status] ?? 'internal_server_error'
