import { expect, it } from 'vitest'

import { dovetail } from './dovetail.ts'

const cursor =
  'WyJjcmVhdGVkX2F0X2Rlc2MiLFsiMjAyMy0xMi0yMlQwNDoxNzoxOS44ODIyMjMrMDA6MDAiLCIwOGU5M2Y3ZS1jNDFiLTRkMTctOWY4ZC04ZWFkOTZjZTg1NDQiXV0'
const answer = (body: unknown, status = 200) => ({
  status,
  headers: new Headers(),
  body,
  url: 'https://dovetail.com/api/v1/projects',
})
const asked = { target: null, pageSize: 100 }

it('reads the documented sample', () => {
  const body = { data: [{}, {}], page: { total_count: 200, has_more: true, next_cursor: cursor } }
  expect(dovetail.style.read(answer(body), asked)).toMatchObject({
    total: { count: 200, precision: 'exact' },
    pageCount: null,
    next: cursor,
    previous: null,
    hasNext: true,
    evidence: 'cursor',
  })
  expect(dovetail.style.ask(cursor, 100)).toEqual({
    'page[start_cursor]': cursor,
    'page[limit]': 100,
  })
})

it('ends at a cursor that is null', () => {
  const body = { data: [{}], page: { total_count: 200, has_more: false, next_cursor: null } }
  expect(dovetail.style.read(answer(body), asked)).toMatchObject({ next: null, hasNext: false })
})

it('repeats sort for every field', () => {
  const sort = [
    { field: 'created_at', descending: true },
    { field: 'title', descending: false },
  ]
  expect(dovetail.sort?.(sort)).toEqual({ sort: ['created_at:desc', 'title:asc'] })
})

const error = (more: object) => ({
  errors: [{ code: 'x', title: 'Invalid', message: 'Nope', path: [], ...more }],
})

it.each([
  [400, error({ code: 'invalid_cursor' }), 'cursorExpired'],
  [422, error({ path: ['page', 'start_cursor'] }), 'cursorExpired'],
  [400, error({ message: 'The cursor has expired' }), 'cursorExpired'],
  [400, error({}), null],
  [500, error({ code: 'invalid_cursor' }), null],
  [400, 'plain text', null],
])('takes %i %o for %s', (status, body, refusal) => {
  expect(dovetail.style.refusal?.(answer(body, status))).toBe(refusal)
})

it('finds the sentence of the first error', () => {
  expect(dovetail.errorMessage?.(error({}))).toBe('Nope')
  expect(dovetail.errorMessage?.(error({ message: undefined }))).toBe('Invalid')
  expect(dovetail.errorMessage?.(null)).toBeNull()
})
