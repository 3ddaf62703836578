import type { Manners } from './manners.ts'
import { waitHeaders } from './waitHeaders.ts'

/**
 * Django REST framework's: the sentence in `detail`.
 *
 * @see https://www.django-rest-framework.org/api-guide/exceptions/
 */
export const djangoManners: Manners = {
  error: ({ message }) => ({ detail: message }),
  limitHeaders: waitHeaders,
  usualLimit: 100,
  nonsense: 'lenient',
  badParameter: 400,
}
