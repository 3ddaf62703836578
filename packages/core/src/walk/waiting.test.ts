import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { PaginationError } from '../error/PaginationError.ts'
import {
  deferredList,
  numberedPage,
  settle,
  type DeferredList,
} from './__fixtures__/deferredList.ts'
import type { FetchAllProgress } from './boundedWalk.ts'
import { fetchAllPages, type FetchAllOptions } from './fetchAllPages.ts'

const limit = { pages: Infinity }
const start = Date.parse('2026-01-01T00:00:00Z')
const busy = (seconds: number | null = null, status = 429) =>
  new PaginationError('busy', {
    kind: 'http',
    status,
    retryAfter: seconds === null ? null : seconds * 1000,
  })
const lost = new PaginationError('lost', { kind: 'network' })

let list: DeferredList
let told: FetchAllProgress[]
beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  vi.spyOn(Math, 'random').mockReturnValue(0)
  list = deferredList({ count: 100, size: 10 })
  told = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const walk = (options: Partial<FetchAllOptions<number>> = {}) =>
  fetchAllPages(list.source, {
    limit,
    concurrency: 3,
    onProgress: (progress) => told.push(progress),
    ...options,
  })
const waits = () => told.map(({ waitingUntil }) => waitingUntil && (+waitingUntil - start) / 1000)
const pass = async (seconds: number) => {
  vi.advanceTimersByTime(seconds * 1000)
  await settle()
}
const answerAll = async () => {
  while (list.underWay.length > 0) await list.answer(list.underWay[0] as number)
}
/** Caught from the beginning, as no awaiting test could. */
const failureOf = (promise: Promise<unknown>) => promise.catch((error: unknown) => error)

it('sends nothing while one request is told to wait, then that one first', async () => {
  const items = walk().toArray()
  await list.answer(1)
  await list.refuse(3, busy(12))
  expect(waits()).toEqual([null, 12])
  await list.answer(2)
  await list.answer(4)
  await pass(11.999)
  expect(list.underWay).toEqual([])
  await pass(0.001)
  expect(list.underWay).toEqual([3])
  expect(waits(), 'a page that comes meanwhile still waits').toEqual([null, 12, 12, null])
  await answerAll()
  expect(await items).toHaveLength(100)
  expect(vi.getTimerCount()).toBe(0)
})

it('waits once where several requests are refused at a time, as long as the longest', async () => {
  const items = walk().toArray()
  await list.answer(1)
  await list.refuse(2, busy(5))
  await list.refuse(3, busy(9))
  await list.refuse(4, busy(7))
  expect(waits()).toEqual([null, 5, 9])
  await pass(9)
  expect(list.underWay).toEqual([2])
  expect(waits()).toEqual([null, 5, 9, null])
  await answerAll()
  expect(await items).toHaveLength(100)
})

it('waits again where the clock was put back meanwhile', async () => {
  const items = walk().toArray()
  await list.refuse(1, busy(5))
  await pass(5)
  vi.setSystemTime(start - 3_600_000)
  await list.refuse(1, busy(5))
  await pass(4)
  expect(list.underWay).toEqual([])
  await pass(1)
  await answerAll()
  expect(await items).toHaveLength(100)
})

it('goes on with one request after a wait, and each answer makes room for one more', async () => {
  void walk({ concurrency: 4 }).toArray()
  await list.answer(1)
  await list.refuse(2, busy(1))
  for (const target of [3, 4, 5]) await list.answer(target)
  await pass(1)
  expect(list.underWay).toEqual([2])
  await list.answer(2)
  expect(list.underWay).toEqual([6, 7])
  await list.answer(6)
  expect(list.underWay).toEqual([7, 8, 9])
  await list.answer(7)
  expect(list.underWay).toEqual([8, 9, 10])
})

it('gets everything from a server that takes one request a second', async () => {
  let freeAt = start
  const source = {
    ...list.source,
    load: async ({ target }: { target: number }) => {
      if (Date.now() < freeAt) throw busy(1)
      freeAt = Date.now() + 1000
      return numberedPage(target, { count: 100, size: 10 })
    },
  }
  const items = fetchAllPages(source, { limit }).toArray()
  await settle()
  while (vi.getTimerCount() > 0) await pass(1)
  expect(await items).toHaveLength(100)
})

describe('a request that fails again and again', () => {
  it.each([
    ['429', busy()],
    ['503', busy(null, 503)],
    ['no answer at all', lost],
  ])('with %s is asked three times more, each after twice the wait', async (_, error) => {
    const failure = failureOf(walk().toArray())
    await settle()
    for (const seconds of [1, 2, 4]) {
      await list.refuse(1, error)
      await pass(seconds - 0.001)
      expect(list.underWay).toEqual([])
      await pass(0.001)
      expect(list.underWay).toEqual([1])
    }
    await list.refuse(1, error)
    expect(await failure).toBe(error)
    expect(list.asked).toEqual([1, 1, 1, 1])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('counts its own failures, not those of others', async () => {
    const items = walk({ concurrency: 2 }).toArray()
    await list.answer(1)
    for (const refused of [[2, 3], [2], [2], [3, 4], [3], [4, 5], [4]]) {
      for (const target of refused) await list.refuse(target, busy(1))
      await pass(1)
      // The request that goes ahead is answered when it was refused three times.
      const [ahead] = list.underWay
      if (list.asked.filter((target) => target === ahead).length === 4)
        await list.answer(ahead ?? 0)
    }
    await answerAll()
    expect(await items).toHaveLength(100)
  })
})

it('takes no longer than its requests must, one after another and eight at a time', async () => {
  const source = {
    ...list.source,
    load: ({ target }: { target: number }) =>
      new Promise<ReturnType<typeof numberedPage>>((resolve) => {
        setTimeout(() => resolve(numberedPage(target, { count: 2000, size: 10 })), 30)
      }),
  }
  const items = fetchAllPages(source, { limit }).toArray()
  await settle()
  while (vi.getTimerCount() > 0) {
    vi.advanceTimersToNextTimer()
    await settle()
  }
  expect(await items).toHaveLength(2000)
  expect(Date.now() - start).toBe(30 * (1 + Math.ceil(199 / 8)))
})
