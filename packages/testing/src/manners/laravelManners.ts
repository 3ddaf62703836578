import type { Manners } from './manners.ts'

/**
 * Laravel's, and so Contractors Cloud's: a message, `errors` by field with 422, and throttling headers of which
 * `Retry-After` and `X-RateLimit-Reset` come with 429 only.
 *
 * Laravel's paginator reads every page that isn't a whole number ≥ 1 as page 1.
 *
 * @see https://laravel.com/docs/routing#rate-limiting
 */
export const laravelManners: Manners = {
  error: ({ status, message, parameter }) => {
    if (status === 429) return { message: 'Too Many Attempts.' }
    if (parameter === undefined) return { message }
    // Validation names nested parameters with dots: page[size] is page.size.
    const field = parameter.replace(/\[([^\]]*)\]/g, '.$1')
    return { message, errors: { [field]: [message] } }
  },
  limitHeaders: ({ limit, remaining, resetAt, retryAfter }, status) => ({
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    ...(status === 429 && { 'X-RateLimit-Reset': String(resetAt) }),
    // 503 is maintenance mode, which has it too.
    ...((status === 429 || status === 503) && { 'Retry-After': String(retryAfter) }),
  }),
  usualLimit: 60,
  nonsense: 'lenient',
  badParameter: 422,
}
