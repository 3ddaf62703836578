import { expect, it } from 'vitest'

import { readRefusals } from './refusal.ts'

const refusal = readRefusals({
  beyondEnd: { status: 404, says: 'Invalid page' },
  cursorExpired: { says: 'cursor' },
})
const answer = (status: number, body: unknown) => ({
  status,
  headers: new Headers(),
  body,
  url: '/items',
})

it.each([
  [404, { detail: 'Invalid page.' }, 'beyondEnd'],
  [404, { detail: 'INVALID PAGE.' }, 'beyondEnd'],
  [404, 'invalid page', 'beyondEnd'],
  [404, { detail: 'Not found.' }, null],
  [400, { detail: 'Invalid page.' }, null],
  [400, { errors: [{ code: 'INVALID_CURSOR' }] }, 'cursorExpired'],
  [422, 'The cursor is dead', 'cursorExpired'],
  [500, 'The cursor is dead', null],
  [400, undefined, null],
  [400, 1n, null],
])('takes %i %o for %s', (status, body, meaning) => {
  expect(refusal?.(answer(status, body))).toBe(meaning)
})

it('needs no words where the status says it all', () => {
  expect(readRefusals({ beyondEnd: { status: 416 } })?.(answer(416, null))).toBe('beyondEnd')
})

it('leaves a function as it is, and nothing as nothing', () => {
  const own = (): null => null
  expect(readRefusals(own)).toBe(own)
  expect(readRefusals(undefined)).toBeUndefined()
})
