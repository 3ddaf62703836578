import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { PaginationError } from '../error/PaginationError.ts'
import { deferredList, settle, type DeferredList } from './__fixtures__/deferredList.ts'
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
/** Caught from the beginning, as no awaiting test could. */
const failureOf = (promise: Promise<unknown>) => promise.catch((error: unknown) => error)

describe('a wait of more than a minute', () => {
  it('is thrown at once, not slept through', async () => {
    const error = busy(61)
    const failure = failureOf(walk().toArray())
    await list.refuse(1, error)
    expect(await failure).toBe(error)
    expect(list.asked).toEqual([1])
    expect(waits()).toEqual([])
  })

  it('is thrown after the pages that are under way before it, and nothing more is sent', async () => {
    const error = busy(61)
    const seen: number[] = []
    const failure = failureOf(
      (async () => {
        for await (const page of walk()) seen.push(page.target)
      })(),
    )
    await list.answer(1)
    await list.refuse(4, error)
    await list.answer(2)
    await list.answer(3)
    expect(await failure).toBe(error)
    expect(seen).toEqual([1, 2, 3])
    expect(list.asked).toEqual([1, 2, 3, 4])
  })

  it('takes along what waits already', async () => {
    const error = busy(61)
    const all = walk()
    const failure = failureOf(all.toArray())
    await list.answer(1)
    await list.refuse(2, busy(1))
    await list.refuse(4, error)
    await list.answer(3)
    await pass(1)
    expect(await failure).toBe(error)
    expect(list.asked).toEqual([1, 2, 3, 4])
    expect(all.report).toMatchObject({ pages: 1, next: 2 })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('leaves others no second try', async () => {
    const failure = failureOf(walk().toArray())
    await list.answer(1)
    await list.refuse(4, busy(61))
    const error = busy(1)
    await list.refuse(2, error)
    expect(await failure).toBe(error)
    expect(vi.getTimerCount()).toBe(0)
  })
})

it('sends what was refused before an error that no wait mends, and nothing behind it', async () => {
  const broken = new PaginationError('broken', { kind: 'http', status: 500 })
  const failure = failureOf(walk({ concurrency: 4 }).toArray())
  await list.answer(1)
  await list.refuse(2, busy(1))
  await list.refuse(5, busy(1))
  await list.refuse(4, broken)
  await list.answer(3)
  await pass(1)
  expect(list.underWay).toEqual([2])
  await list.answer(2)
  expect(await failure).toBe(broken)
  expect(list.asked).toEqual([1, 2, 3, 4, 5, 2])
})

describe('a wait ends at once, and leaves no timer', () => {
  it('with an abort', async () => {
    const controller = new AbortController()
    const failure = failureOf(walk({ signal: controller.signal }).toArray())
    await list.refuse(1, busy(30))
    const reason = new Error('stop')
    controller.abort(reason)
    expect(await failure).toBe(reason)
    expect(vi.getTimerCount()).toBe(0)
    expect(list.asked).toEqual([1])
  })

  it('that would begin with what comes after an abort', async () => {
    const controller = new AbortController()
    const failure = failureOf(walk({ signal: controller.signal }).toArray())
    await settle()
    const reason = new Error('stop')
    controller.abort(reason)
    await list.refuse(1, lost)
    expect(await failure).toBe(reason)
    expect(vi.getTimerCount()).toBe(0)
    expect(told).toEqual([])
  })

  it('with a break', async () => {
    const steps = walk()[Symbol.asyncIterator]()
    const step = steps.next()
    await list.refuse(1, busy(30))
    await steps.return?.()
    expect(await step).toEqual({ done: true, value: undefined })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('where telling of it fails', async () => {
    const mistake = new Error('onProgress')
    const onProgress = ({ waitingUntil }: FetchAllProgress) => {
      if (waitingUntil) throw mistake
    }
    const failure = failureOf(walk({ onProgress }).toArray())
    await list.answer(1)
    await list.refuse(3, busy(30))
    expect(await failure).toBe(mistake)
    expect(list.signals.get(2)?.aborted).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('where telling of its end fails', async () => {
    const mistake = new Error('onProgress')
    const onProgress = vi.fn<(progress: FetchAllProgress) => void>()
    const failure = failureOf(walk({ onProgress }).toArray())
    await list.refuse(1, busy(1))
    onProgress.mockImplementation(() => {
      throw mistake
    })
    await pass(1)
    expect(await failure).toBe(mistake)
    expect(list.asked).toEqual([1])
  })
})
