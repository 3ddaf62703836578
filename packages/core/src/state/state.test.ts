import { describe, expect, it } from 'vitest'

import { back, cursorOf, cursorPlace, follow, trailOf } from './cursorState.ts'
import { pageAfterResize } from './numberedState.ts'
import { firstPage, stateFor } from './pageState.ts'

describe('stateFor', () => {
  it('counts another list as its page 1 and keeps the size', () => {
    const state = { page: 7, pageSize: 50, cursor: 'c7', trail: ['c2'], list: 'all' }
    expect(stateFor(state, 'open')).toEqual({ page: 1, pageSize: 50, list: 'open' })
    expect(stateFor(state, 'all')).toEqual(state)
  })

  it.each([0, -4, Number.NaN, 1.5])('takes page %s for page 1', (page) => {
    expect(stateFor({ page }, 'all').page).toBe(1)
  })
})

describe('a numbered list that is resized', () => {
  it.each([
    [4, 30, 100, 1],
    [4, 30, 10, 10],
    [2, 10, 4, 3],
    [1, 30, 250, 1],
  ])('on page %i keeps the first row from %i to %i on page %i', (page, from, to, expected) =>
    expect(pageAfterResize(page, from, to)).toBe(expected),
  )
})

describe('a cursor list', () => {
  it('leads forth and back along its trail', () => {
    const start = firstPage({ page: 9, cursor: 'x' }, 'l')
    const walked = ['c2', 'c3', 'c4'].reduce(follow, start)
    expect(walked).toEqual({ page: 4, cursor: 'c4', trail: ['c2', 'c3'], list: 'l' })
    expect(back(walked)).toEqual({ page: 3, cursor: 'c3', trail: ['c2'], list: 'l' })
    expect(back(back(back(walked)))).toEqual({ page: 1, list: 'l' })
  })

  it('stays where a cursor leads back to a page that was visited', () => {
    const state = { page: 3, cursor: 'c3', trail: ['c2'] }
    expect(follow(state, 'c3')).toBe(state)
    expect(follow(state, 'c2')).toBe(state)
  })

  it('has no trail after a link that brought only the cursor, and then leads back to the first page', () => {
    const state = { page: 4, cursor: 'c4' }
    expect(trailOf(state)).toBeNull()
    expect(follow(state, 'c5')).toEqual({ page: 5, cursor: 'c5' })
    expect(back(state)).toEqual({ page: 1 })
  })

  it('asks for the first page where the cursor got lost', () => {
    expect(cursorOf({ page: 4 })).toBeNull()
    expect(cursorOf({ page: 1, cursor: 'stale' })).toBeNull()
  })

  it('is on its first page where the cursor got lost', () => {
    expect(cursorPlace({ page: 4, pageSize: 50, trail: ['c2'] })).toEqual({ page: 1, pageSize: 50 })
    expect(cursorPlace({ page: 1, cursor: 'stale' })).toEqual({ page: 1 })
    const state = { page: 4, cursor: 'c4' }
    expect(cursorPlace(state)).toBe(state)
  })
})
