import { describe, expect, it } from 'vitest'

import { answer, items } from './__fixtures__/answer.ts'
import { relay } from './relay.ts'

describe('a Relay connection', () => {
  const edges = (...ids: string[]) => ids.map((id) => ({ cursor: `c${id}`, node: { id } }))
  const pageInfo = {
    hasNextPage: true,
    endCursor: 'cb',
    hasPreviousPage: false,
    startCursor: 'ca',
  }
  const forwards = relay({ connection: 'data.issues' })
  const backwards = relay({ connection: 'data.issues', backwards: true })
  const body = { data: { issues: { totalCount: 5, edges: edges('a', 'b'), pageInfo } } }

  it('goes forwards by first and after', () => {
    expect(forwards.ask('cb', 2)).toEqual({ after: 'cb', first: 2, before: null, last: null })
    expect(forwards.read(answer(body), { target: null, pageSize: 2 })).toMatchObject({
      items: items('a', 'b'),
      total: { count: 5 },
      next: 'cb',
      previous: null,
      hasNext: true,
    })
  })

  it('goes back by last and before', () => {
    expect(forwards.ask('<ca', 2)).toEqual({ after: null, first: null, before: 'ca', last: 2 })
    const page = forwards.read(answer(body), { target: '<cc', pageSize: 2 })
    expect(page).toMatchObject({ next: 'cb', previous: null })
  })

  it('believes that something precedes what it came from, whatever the server says', () => {
    const page = forwards.read(answer(body), { target: 'c0', pageSize: 2 })
    expect(page.previous).toBe('<ca')
  })

  it('may begin at its end, newest first', () => {
    expect(backwards.ask(null, 2)).toEqual({ before: null, last: 2, after: null, first: null })
    const last = { ...pageInfo, hasPreviousPage: true, hasNextPage: false }
    const newest = { data: { issues: { edges: edges('y', 'z'), pageInfo: last } } }
    const page = backwards.read(answer(newest), { target: null, pageSize: 2 })
    expect(page).toMatchObject({ items: items('z', 'y'), next: 'ca', hasNext: true })
  })

  it('may list its nodes without edges', () => {
    const nodes = { pageInfo, nodes: items('a') }
    expect(relay().read(answer(nodes), { target: null, pageSize: 2 }).items).toEqual(items('a'))
  })
})
