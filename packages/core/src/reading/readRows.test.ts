import { describe, expect, it } from 'vitest'

import { PaginationError } from '../error/PaginationError.ts'
import { answer } from '../styles/__fixtures__/answer.ts'
import type { ListFacts } from '../styles/dialect.ts'
import { readEntries, unwrap } from './readRows.ts'

const read = (body: unknown, facts: ListFacts = {}) =>
  unwrap(readEntries(answer(body), facts), facts)

describe('rows', () => {
  it.each([
    ['the body', {}, [1, 2]],
    ['a field', { rows: 'data' }, { data: [1, 2] }],
    ['a field of a field', { rows: 'hits.hits' }, { hits: { hits: [1, 2] } }],
    ['a field with a dot', { rows: 'a.b' }, { 'a.b': [1, 2] }],
    ['the first field that is there', { rows: ['content', 'items'] }, { items: [1, 2] }],
    ['the only array', { rows: '*' }, { ok: true, channels: [1, 2] }],
    ['the only array, if it is the body', { rows: '*' }, [1, 2]],
    ['the only array of a field', { rows: '_embedded.*' }, { _embedded: { people: [1, 2] } }],
    ['the values of an object', { rows: 'data' }, { data: { 3: 1, 5: 2 } }],
    ['wrapped', { rows: 'edges', row: 'node' }, { edges: [{ node: 1 }, { node: 2 }] }],
    ['reversed', { rows: 'data', reversed: true }, { data: [2, 1] }],
  ])('are %s', (_, facts, body) => {
    expect(read(body, facts)).toEqual([1, 2])
  })

  it('may be left out where the server is known to', () => {
    expect(read({ nextPageToken: 'x' }, { rows: 'books', omits: ['rows'] })).toEqual([])
    expect(() => read({ nextPageToken: 'x' }, { rows: 'books' })).toThrow(PaginationError)
    expect(() => read('oops', { rows: 'books', omits: ['rows'] })).toThrow(PaginationError)
    expect(() => read([], { rows: 'books', omits: ['rows'] })).toThrow(PaginationError)
  })

  it('are not left out where two fields hold arrays', () => {
    const facts: ListFacts = { rows: ['content', '_embedded.*'], omits: ['rows'] }
    expect(read({ _links: {} }, facts)).toEqual([])
    expect(read({ _embedded: {} }, facts)).toEqual([])
    expect(() => read({ _embedded: { cats: [1], dogs: [2] } }, facts)).toThrow(
      /the only array, and there are 2 \(cats, dogs\)/,
    )
  })

  it.each([[{}], [{ rows: 'data' }], [{ rows: '*' }]])(
    'are none without content, by %o',
    (facts) => {
      const empty = { ...answer(null), status: 204 }
      expect(readEntries(empty, facts)).toEqual([])
    },
  )

  it('are named where they are missing', () => {
    expect(() => read({}, { rows: ['content', '_embedded.*'] })).toThrow(
      /`content` and `_embedded\.\*` is missing .* Check `rows` in the style/,
    )
  })

  it('are none of two arrays', () => {
    expect(() => read({ channels: [], warnings: [] }, { rows: '*' })).toThrow(
      /the only array, and there are 2 \(channels, warnings\)/,
    )
  })

  it('never come from a prototype', () => {
    const facts = { rows: '__proto__' }
    expect(() => read({}, facts)).toThrow(PaginationError)
    expect(() => read({ data: 1 }, { rows: 'data.constructor' })).toThrow(PaginationError)
  })

  it.each([[1n], [Symbol('x')], [() => 1]])('are not %s, which has no JSON', (body) => {
    expect(() => read(body)).toThrow(PaginationError)
  })
})
