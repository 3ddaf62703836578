import type { Manners } from './manners.ts'
import { waitHeaders } from './waitHeaders.ts'

/**
 * Slack's: `ok` in every answer, and errors with status 200 whose sentence is a code. Only too many requests, and a
 * server that fails, have a status.
 *
 * @see https://docs.slack.dev/apis/web-api/#responses
 */
export const slackManners: Manners = {
  error: ({ status, means }) => ({
    ok: false,
    error: means === 'cursorExpired' ? 'invalid_cursor' : (codes[status] ?? 'internal_error'),
  }),
  errorStatus: ({ status }) => (status < 500 && status !== 429 ? 200 : status),
  besides: { ok: true },
  noCursor: '',
  limitHeaders: waitHeaders,
  usualLimit: 50,
  nonsense: 'refused',
  badParameter: 400,
}

const codes: Readonly<Record<number, string>> = {
  200: 'invalid_arguments',
  400: 'invalid_arguments',
  401: 'not_authed',
  403: 'missing_scope',
  404: 'channel_not_found',
  429: 'ratelimited',
  503: 'service_unavailable',
}
