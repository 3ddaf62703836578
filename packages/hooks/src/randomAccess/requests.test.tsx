import type { PaginatedSource } from '@paginated-query/core'
import type { QueryClient } from '@tanstack/react-query'
import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { csprCloud, range, testList, type Row } from '../__fixtures__/lists.ts'
import { testClient } from '../__fixtures__/renderList.tsx'
import {
  idsAt,
  pagesAsked,
  renderRandomAccess,
  scroll,
} from '../__fixtures__/renderRandomAccess.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Lets so many milliseconds pass, and all that follows of them. */
const pass = (milliseconds: number): Promise<unknown> =>
  act(() => vi.advanceTimersByTimeAsync(milliseconds))

/** A long list, and the signals that its requests were made with. */
function longList(count = 1_000_000) {
  const list = testList(csprCloud, { count })
  const signals: AbortSignal[] = []
  const source: PaginatedSource<Row, number> = {
    ...list.source,
    load: (at) => {
      if (at.signal) signals.push(at.signal)
      return list.source.load(at)
    },
  }
  const aborted = (): number => signals.filter((signal) => signal.aborted).length
  return { ...list, source, aborted }
}

const entries = (client: QueryClient) => client.getQueryCache().getAll()
const observers = (client: QueryClient): number =>
  entries(client).reduce((sum, query) => sum + query.getObserversCount(), 0)
const withoutRows = (client: QueryClient): number =>
  entries(client).filter(({ state }) => state.data === undefined).length

describe('a fling over thirty pages', () => {
  it('asks for three pages at most, aborts who is unanswered and leaves no empty entry', async () => {
    const list = longList()
    const view = renderRandomAccess(list.source)
    await pass(1000)
    list.hold()
    for (let page = 1; page <= 30; page += 1) {
      scroll(view, page * 10 + 3, page * 10 + 8)
      expect(observers(view.client)).toBeLessThanOrEqual(2)
      await pass(20)
    }
    await pass(80)
    expect(pagesAsked(list)).toEqual([1, 2, 31])
    expect(list.aborted()).toBe(1)
    list.open()
    await pass(10)
    expect(idsAt(view, 300, 309)).toEqual(range(301, 310))
    expect(withoutRows(view.client)).toBe(0)
  })

  it('shows rows that are cached as they pass', async () => {
    const list = longList()
    const view = renderRandomAccess(list.source)
    await pass(1000)
    for (const row of [100, 200, 300]) {
      scroll(view, row)
      await pass(200)
    }
    const asked = list.asked()
    for (const row of [200, 100, 0]) {
      scroll(view, row)
      expect(idsAt(view, row, row)).toEqual([row + 1])
      expect(view.result.current.rows.isPending).toBe(false)
      await pass(20)
    }
    await pass(1000)
    expect(list.asked()).toBe(asked)
  })
})

describe('a jump', () => {
  it('asks at once', async () => {
    const list = longList()
    const view = renderRandomAccess(list.source)
    await pass(1000)
    scroll(view, 500_000)
    expect(pagesAsked(list)).toEqual([1, 50_001])
  })

  it('cancels the page it leaves, and keeps the one in view of both', async () => {
    const list = longList()
    const view = renderRandomAccess(list.source)
    await pass(1000)
    list.hold()
    scroll(view, 25, 34)
    await pass(500)
    scroll(view, 35, 44)
    await pass(500)
    expect(pagesAsked(list)).toEqual([1, 3, 4, 5])
    expect(list.aborted()).toBe(1)
    expect(entries(view.client).map(({ queryKey }) => queryKey.at(-1))).toEqual(
      [1, 4, 5].map((target) => ({ target, pageSize: 10 })),
    )
    list.open()
  })

  it('leaves alone the request that somebody else waits for', async () => {
    const list = longList()
    const client = testClient()
    const view = renderRandomAccess(list.source, { pageSize: 10 }, client)
    await pass(1000)
    list.hold()
    scroll(view, 20)
    const other = renderRandomAccess(list.source, { pageSize: 10, startRow: 20 }, client)
    await pass(500)
    scroll(view, 70)
    await pass(500)
    list.open()
    await pass(10)
    expect(pagesAsked(list)).toEqual([1, 3, 8])
    expect(idsAt(other, 20, 29)).toEqual(range(21, 30))
  })
})

it('leaves a page alone that failed for somebody else, too', async () => {
  const list = longList()
  const client = testClient()
  const view = renderRandomAccess(list.source, { pageSize: 10, retry: false }, client)
  await pass(1000)
  list.server.fail({ status: 500 }, { times: 1 })
  const other = renderRandomAccess(
    list.source,
    { pageSize: 10, startRow: 20, retry: false },
    client,
  )
  scroll(view, 20)
  await pass(500)
  expect(other.result.current.rows.stateAt(20).type).toBe('failed')
  scroll(view, 70)
  await pass(500)
  void other.result.current.refresh()
  await pass(500)
  expect(idsAt(other, 20, 29)).toEqual(range(21, 30))
})

describe('a component that goes', () => {
  it('cancels what is unanswered and leaves no empty entry', async () => {
    const list = longList()
    list.hold()
    const view = renderRandomAccess(list.source)
    await pass(10)
    view.unmount()
    await pass(10)
    expect([list.aborted(), entries(view.client).length]).toEqual([1, 0])
    list.open()
  })

  it('asks for nothing that it was still waiting to ask for', async () => {
    const list = longList()
    const view = renderRandomAccess(list.source)
    await pass(1000)
    scroll(view, 100)
    scroll(view, 200)
    view.unmount()
    await pass(1000)
    expect(pagesAsked(list)).toEqual([1, 11])
  })

  it('and comes back at once, as in strict mode, costs no request', async () => {
    const list = longList()
    renderRandomAccess(list.source)
    await pass(10)
    expect([list.asked(), list.aborted()]).toEqual([1, 0])
  })
})

it('leaves no observers, and nothing after gcTime, behind a thousand jumps', async () => {
  const list = longList(100_000_000)
  const view = renderRandomAccess(list.source, { pageSize: 10, gcTime: 1000 })
  await pass(1000)
  for (let jump = 1; jump <= 1000; jump += 1) {
    scroll(view, jump * 97_003)
    if (jump % 10 === 0) await pass(200)
  }
  await pass(2000)
  expect(observers(view.client)).toBe(1)
  expect(entries(view.client).length).toBe(1)
  expect(idsAt(view, 97_003_000, 97_003_000)).toEqual([97_003_001])
})

it('makes a list of 100,000,000 rows as fast as one of a hundred', async () => {
  const list = longList(100_000_000)
  const view = renderRandomAccess(list.source)
  await pass(1000)
  expect(view.result.current.rows.length).toBe(100_000_000)
  scroll(view, 99_999_990, 99_999_999)
  await pass(10)
  expect(idsAt(view, 99_999_999, 99_999_999)).toEqual([100_000_000])
  expect(list.asked()).toBe(2)
})
