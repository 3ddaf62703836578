import fc from 'fast-check'
import { expect, it } from 'vitest'

import type { Fault } from './fault.ts'
import { parseFault } from './parseFault.ts'

it.each<[string | null, Fault]>([
  ['status=429; retry-after=1', { status: 429, retryAfter: 1 }],
  ['delay=800', { delay: 800 }],
  [' Delay = 800 ;; DROP ', { delay: 800, drop: true }],
  ['malformed;hide-headers', { malformed: true, hideHeaders: true }],
  ['insert=3;remove=2;expire-cursors', { insert: 3, remove: 2, expireCursors: true }],
  ['status=500; status=503', { status: 503 }],
  ['', {}],
  [null, {}],
])('reads %o', (text, fault) => expect(parseFault(text)).toEqual({ fault, unknown: [] }))

it.each([
  'status=200',
  'status=600',
  'status',
  'delay=soon',
  'delay=-1',
  'delay=1=2',
  'drop=1',
  'explode',
  '__proto__',
])('leaves out and lists %s', (part) => {
  expect(parseFault(`${part}; insert=1`)).toEqual({ fault: { insert: 1 }, unknown: [part] })
})

it('throws at nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseFault(text)))
})
