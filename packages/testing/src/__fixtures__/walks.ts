import type { Target } from '@paginated-query/core'
import { expect } from 'vitest'

import type { FakeApi } from '../fakeApi.ts'
import { walk } from '../walk/walk.ts'
import { isNumbered, listOf, reachable, type Row, type Shape } from './shape.ts'

export const count = 57
export const size = 10
export const idsOf = (items: readonly Row[]): string[] => items.map(({ id }) => id)

/** Where a server decides on the size, it decides on this one. */
export const sized = (pageSize: number) => ({ defaultPageSize: pageSize })

export const walkAll =
  (pageSizeOf: (shape: Shape) => number, rows = count, more: { back?: boolean } = {}) =>
  async (shape: Shape): Promise<void> => {
    const pageSize = pageSizeOf(shape)
    const { source, ids } = listOf(shape, { count: rows, ...sized(pageSize) })
    const expected = ids.slice(0, reachable(shape, rows, pageSize))
    await walk(source, { pageSize, expected, ...more })
  }

/** Walks on while rows are hidden from the pages that they would be on. */
export const walkHidden = (from: number, to: number) => async (shape: Shape) => {
  const hides = ({ place }: Row): boolean => place >= from && place < to
  const { source, ids } = listOf(shape, { count, hides, ...sized(size) })
  const { items } = await walk(source, { pageSize: size, moves: true, maxPages: 20 })
  const shown = ids.filter((_, place) => place < from || place >= to)
  const reached = reachable(shape, count, size) - (to - from)
  expect(idsOf(items)).toEqual(shown.slice(0, reached))
}

/** Answers every request with what the first few were answered with, in turn. */
export const replay = (pages: number) => (server: FakeApi) => {
  const answers: Response[] = []
  let asked = 0
  return async (url: string | URL, init?: RequestInit): Promise<Response> => {
    if (asked < pages) answers.push(await server(url, init))
    const answer = answers[asked % pages] as Response
    asked += 1
    return answer.clone()
  }
}

export const walkMoving = async (shape: Shape, move: (server: FakeApi) => void) => {
  let asked = 0
  const { source, ids } = listOf(shape, {
    count,
    ...sized(size),
    around: (server) => async (url, init) => {
      asked += 1
      if (asked > 1) move(server)
      return server(url, init)
    },
  })
  return { ...(await walk(source, { pageSize: size, moves: true, maxPages: 30 })), ids }
}

/** The error or the page of a target that leads nowhere. */
export async function loadNothing(shape: Shape): Promise<unknown> {
  const { source, server } = listOf(shape, { count: 35, ...sized(size) })
  const first = await source.load({ target: source.api.style.first, pageSize: size })
  if (!isNumbered(shape)) server.expireCursors()
  const target: Target = isNumbered(shape) ? 9 : first.next
  return source.load({ target, pageSize: size }).catch((cause: unknown) => cause)
}
