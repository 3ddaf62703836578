import { describe, expect, it } from 'vitest'

import { cursorMoves, isSamePlace, numberedMoves } from './moves.ts'

const limits = { default: 30, min: 1, max: 100 }

describe('numbered moves', () => {
  const moves = numberedMoves({
    shown: { pageCount: 6, requestedSize: 30, pageSize: 30 },
    pageSize: 30,
    limits,
  })

  it('count five quick Nexts, and stop at the end', () => {
    const next = (state: { page: number }, _: unknown) => moves.next(state)
    expect(Array.from({ length: 5 }).reduce(next, { page: 1 })).toEqual({ page: 6 })
    expect(moves.next({ page: 6 })).toEqual({ page: 6 })
    expect(moves.previous({ page: 1 })).toEqual({ page: 1 })
  })

  it('bring a jump and a size into the list', () => {
    expect(moves.to({ page: 2 }, 99)).toEqual({ page: 6 })
    expect(moves.resize({ page: 5 }, 5000)).toEqual({ page: 2, pageSize: 100 })
  })

  it('have no bound where the count is unknown', () => {
    const unbound = numberedMoves({ shown: null, pageSize: 30, limits })
    expect(unbound.next({ page: 40 })).toEqual({ page: 41 })
  })

  it('are not bound by a page of another size', () => {
    expect(moves.to({ page: 2, pageSize: 10 }, 9)).toEqual({ page: 9, pageSize: 10 })
  })

  it('count rows by the size that the server used', () => {
    const cut = numberedMoves({
      shown: { pageCount: 3, requestedSize: 100, pageSize: 40 },
      pageSize: 100,
      limits,
    })
    expect(cut.resize({ page: 3 }, 20)).toEqual({ page: 5, pageSize: 20 })
  })
})

describe('cursor moves', () => {
  const known: Record<string, string> = { null: 'c2', c2: 'c3' }
  const moves = cursorMoves({
    list: 'l',
    limits,
    nextOf: ({ cursor }) => known[String(cursor ?? null)] ?? null,
  })

  it('go as far as pages are known, and no further', () => {
    const third = moves.next(moves.next({ page: 1 }))
    expect(third).toEqual({ page: 3, cursor: 'c3', trail: ['c2'] })
    expect(moves.next(third)).toBe(third)
  })

  it('go to the first page with another size, because a cursor holds the size', () => {
    expect(moves.resize({ page: 3, cursor: 'c3', trail: ['c2'] }, 50)).toEqual({
      page: 1,
      pageSize: 50,
      list: 'l',
    })
  })
})

it('tells whether two states ask for the same page', () => {
  expect(isSamePlace({ page: 2, cursor: 'a' }, { page: 2, cursor: 'a', trail: [] })).toBe(true)
  expect(isSamePlace({ page: 2, cursor: 'a' }, { page: 2, cursor: 'b' })).toBe(false)
})
