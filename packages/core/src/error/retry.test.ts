import { afterEach, describe, expect, it, vi } from 'vitest'

import { PaginationError } from './PaginationError.ts'
import { readRetryAfter, retryDelay, shouldRetry } from './retry.ts'

const now = Date.parse('2026-01-01T00:00:00Z')
const http = (status: number, retryAfter: number | null = null) =>
  new PaginationError('no', { kind: 'http', status, retryAfter })

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('how long a server asks to wait', () => {
  it.each([
    ['seconds', { 'Retry-After': '12' }, 12_000],
    ['no time at all', { 'Retry-After': '0' }, 0],
    ['a date', { 'Retry-After': 'Thu, 01 Jan 2026 00:00:30 GMT' }, 30_000],
    [
      'a date in the form of RFC 850',
      { 'Retry-After': 'Thursday, 01-Jan-26 00:00:30 GMT' },
      30_000,
    ],
    ['a date that is over', { 'Retry-After': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 0],
    ['a day that no calendar has', { 'Retry-After': 'Thu, 99 Foo 2026 00:00:30 GMT' }, null],
    ['an epoch where a delta belongs', { 'Retry-After': String(now / 1000 + 7) }, 7000],
    ['a reset as an epoch', { 'X-Rate-Limit-Reset': String(now / 1000 + 7) }, 7000],
    ['a reset in its second spelling', { 'X-RateLimit-Reset': String(now / 1000 + 7) }, 7000],
    ['a reset with a fraction', { 'X-RateLimit-Reset': `${now / 1000 + 7}.25` }, 7250],
    ['a reset as an epoch of milliseconds', { 'X-RateLimit-Reset': String(now + 7000) }, 7000],
    ['a reset that is over', { 'X-RateLimit-Reset': String(now / 1000 - 7) }, 0],
    ['a reset as a delta', { 'RateLimit-Reset': '9' }, 9000],
    ['a long delta', { 'RateLimit-Reset': '2592000' }, 2_592_000_000],
    ['Retry-After before a reset', { 'Retry-After': '3', 'X-RateLimit-Reset': '9' }, 3000],
    ['nonsense, then a reset', { 'Retry-After': 'soon', 'X-RateLimit-Reset': '9' }, 9000],
    ['a bad reset, then a good one', { 'X-RateLimit-Reset': '-1', 'RateLimit-Reset': '9' }, 9000],
    ['a negative number', { 'Retry-After': '-5' }, null],
    ['a negative reset', { 'X-RateLimit-Reset': '-5' }, null],
    ['words with a number', { 'Retry-After': 'soon 3' }, null],
    ['a number with words', { 'Retry-After': '12 parsecs' }, null],
    ['a number that is no count of seconds', { 'Retry-After': '1.5e3' }, null],
    ['nothing', {}, null],
    [
      'a reset of a limit that is used up',
      { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '9' },
      9000,
    ],
    [
      'a reset of a limit that is far from used up',
      { 'X-RateLimit-Remaining': '4999', 'X-RateLimit-Reset': '2400' },
      null,
    ],
    [
      'a limit that is left, then one that is used up',
      {
        'X-RateLimit-Remaining': '5',
        'X-RateLimit-Reset': '2400',
        'RateLimit-Remaining': '0',
        'RateLimit-Reset': '9',
      },
      9000,
    ],
  ])('%s', (_, headers, expected) =>
    expect(readRetryAfter(new Headers(headers as Record<string, string>), now)).toBe(expected),
  )

  it.each([
    ['a date', { 'Retry-After': 'Thu, 01 Jan 2026 00:00:30 GMT' }],
    ['a reset', { 'X-RateLimit-Reset': String(now / 1000 + 30) }],
  ])('%s counts from the clock of the server, where it is told', (_, headers) => {
    const answer = new Headers(headers)
    answer.set('Date', 'Thu, 01 Jan 2026 00:00:00 GMT')
    expect(readRetryAfter(answer)).toBe(30_000)
  })

  it('counts from this clock where the server tells none', () => {
    vi.spyOn(Date, 'now').mockReturnValue(now)
    const reset = { 'X-RateLimit-Reset': String(now / 1000 + 30) }
    expect(readRetryAfter(new Headers(reset))).toBe(30_000)
    expect(readRetryAfter(new Headers({ ...reset, Date: 'today' }))).toBe(30_000)
  })

  it('is read in universal time from a date that names no zone', () => {
    vi.stubEnv('TZ', 'America/New_York')
    expect(new Date(now).getHours(), 'this test needs another zone').toBe(19)
    const headers = new Headers({ 'Retry-After': 'Thu Jan  1 00:00:30 2026' })
    expect(readRetryAfter(headers, now)).toBe(30_000)
  })
})

describe('asking again', () => {
  it.each([
    ['after 429', 0, http(429), true],
    ['after 503', 2, http(503), true],
    ['after a network failure', 1, new PaginationError('no', { kind: 'network' }), true],
    ['where the wait is a minute', 0, http(429, 60_000), true],
    ['not a fourth time', 3, http(429), false],
    ['not after 500', 0, http(500), false],
    ['not after 404', 0, http(404), false],
    ['not where the wait is longer than a minute', 0, http(429, 60_001), false],
    ['not after a contradiction', 0, new PaginationError('no'), false],
    ['not after any other error', 0, new Error('no'), false],
  ])('%s', (_, failures, error, expected) => expect(shouldRetry(failures, error)).toBe(expected))
})

describe('the wait before asking again', () => {
  it('is what the server asks for', () => {
    expect(retryDelay(2, http(429, 12_000))).toBe(12_000)
  })

  it.each([
    [0, 0, 1000],
    [0, 0.5, 1125],
    [1, 0, 2000],
    [2, 0, 4000],
    [2, 1, 5000],
    [5, 1, 40_000],
    [6, 0, 60_000],
    [50, 1, 60_000],
  ])('after %i failures before, with a jitter of %d, is %i ms', (failures, jitter, expected) => {
    vi.spyOn(Math, 'random').mockReturnValue(jitter)
    expect(retryDelay(failures, http(503))).toBe(expected)
  })

  it('is never nothing: a time that is over may be a clock that is wrong', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    expect(retryDelay(1, http(429, 0))).toBe(2000)
  })
})
