import { describe, expect, it } from 'vitest'

import { PaginationError } from './PaginationError.ts'
import { readRetryAfter, retryDelay, shouldRetry } from './retry.ts'

const now = Date.parse('2026-01-01T00:00:00Z')
const http = (status: number, retryAfter: number | null = null) =>
  new PaginationError('no', { kind: 'http', status, retryAfter })

describe('how long a server asks to wait', () => {
  it.each([
    ['seconds', { 'Retry-After': '12' }, 12_000],
    ['a date', { 'Retry-After': 'Thu, 01 Jan 2026 00:00:30 GMT' }, 30_000],
    ['a date that is over', { 'Retry-After': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 0],
    ['a reset as an epoch', { 'X-Rate-Limit-Reset': String(now / 1000 + 7) }, 7000],
    ['a reset as a delta', { 'RateLimit-Reset': '9' }, 9000],
    ['Retry-After before a reset', { 'Retry-After': '3', 'X-RateLimit-Reset': '9' }, 3000],
    ['nonsense, then a reset', { 'Retry-After': 'soon', 'X-RateLimit-Reset': '9' }, 9000],
    ['a negative number', { 'Retry-After': '-5' }, null],
    ['words with a number', { 'Retry-After': 'soon 3' }, null],
    ['a number with words', { 'Retry-After': '12 parsecs' }, null],
    ['a number that is no count of seconds', { 'Retry-After': '1.5e3' }, null],
    ['nothing', {}, null],
  ])('%s', (_, headers, expected) =>
    expect(readRetryAfter(new Headers(headers as Record<string, string>), now)).toBe(expected),
  )
})

describe('asking again', () => {
  it.each([
    ['after 429', 0, http(429), true],
    ['after 503', 2, http(503), true],
    ['after a network failure', 1, new PaginationError('no', { kind: 'network' }), true],
    ['not a fourth time', 3, http(429), false],
    ['not after 500', 0, http(500), false],
    ['not after 404', 0, http(404), false],
    ['not where the wait is longer than a minute', 0, http(429, 3_600_000), false],
    ['not after a contradiction', 0, new PaginationError('no'), false],
    ['not after any other error', 0, new Error('no'), false],
  ])('%s', (_, failures, error, expected) => expect(shouldRetry(failures, error)).toBe(expected))

  it('waits as long as the server asks, else twice as long each time', () => {
    expect(retryDelay(0, http(429, 12_000))).toBe(12_000)
    const delays = [0, 1, 2].map((failures) => retryDelay(failures, http(503)))
    delays.forEach((delay, failures) => {
      expect(delay).toBeGreaterThanOrEqual(1000 * 2 ** failures)
      expect(delay).toBeLessThanOrEqual(1250 * 2 ** failures)
    })
  })
})
