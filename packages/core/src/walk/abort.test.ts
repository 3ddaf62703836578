import { beforeEach, describe, expect, it, vi } from 'vitest'

import { PaginationError } from '../error/PaginationError.ts'
import { deferredList, settle, type DeferredList } from './__fixtures__/deferredList.ts'
import { fetchAllPages, type FetchAllOptions } from './fetchAllPages.ts'

const limit = { pages: Infinity }
const broken = new PaginationError('broken', { kind: 'http', status: 500 })
const stop = new Error('stop')

let list: DeferredList
let controller: AbortController
let listeners: Set<unknown>
beforeEach(() => {
  list = deferredList({ count: 100, size: 10 })
  controller = new AbortController()
  listeners = new Set()
  const { signal } = controller
  const { addEventListener: add, removeEventListener: remove } = signal
  vi.spyOn(signal, 'addEventListener').mockImplementation((...of: unknown[]) => {
    listeners.add(of[1])
    add.apply(signal, of as Parameters<typeof add>)
  })
  vi.spyOn(signal, 'removeEventListener').mockImplementation((...of: unknown[]) => {
    listeners.delete(of[1])
    remove.apply(signal, of as Parameters<typeof remove>)
  })
})

const walk = (options: Partial<FetchAllOptions<number>> = {}) =>
  fetchAllPages(list.source, { limit, signal: controller.signal, ...options })
/** Caught from the beginning, as no awaiting test could. */
const failureOf = (promise: Promise<unknown>) => promise.catch((error: unknown) => error)
const isAborted = (target: number) => list.signals.get(target)?.aborted

describe('a break', () => {
  it('aborts every request under way', async () => {
    const all = walk({ concurrency: 3 })
    const loop = (async () => {
      for await (const page of all) if (page.target === 2) break
    })()
    await list.answer(1)
    await list.answer(2)
    await loop
    expect(listeners.size).toBe(0)
    expect([isAborted(1), isAborted(2)]).toEqual([true, true])
    expect([3, 4].map(isAborted)).toEqual([true, true])
    expect(list.asked).toEqual([1, 2, 3, 4])
    expect(all.report).toMatchObject({ pages: 2, end: null, next: 3 })
    await list.refuse(3, broken)
    await list.refuse(4, broken)
  })

  it('while a page is awaited ends that step without a page', async () => {
    const steps = walk()[Symbol.asyncIterator]()
    const step = steps.next()
    await settle()
    expect(await steps.return?.()).toEqual({ done: true, value: undefined })
    expect(await step).toEqual({ done: true, value: undefined })
    expect(isAborted(1)).toBe(true)
    expect(await steps.next()).toEqual({ done: true, value: undefined })
  })

  it('before the first step asks for nothing', async () => {
    const steps = walk()[Symbol.asyncIterator]()
    await steps.return?.()
    expect(await steps.next()).toEqual({ done: true, value: undefined })
    expect(list.asked).toEqual([])
  })
})

describe('a signal', () => {
  it('aborts every request under way, and rejects with its reason at once', async () => {
    const items = walk({ concurrency: 3 }).toArray()
    await list.answer(1)
    controller.abort(stop)
    await expect(items).rejects.toBe(stop)
    expect([2, 3, 4].map(isAborted)).toEqual([true, true, true])
    expect(list.signals.get(4)?.reason).toBe(stop)
    expect(list.asked, 'and nothing more').toEqual([1, 2, 3, 4])
  })

  it('rejects the next step where a page was there already', async () => {
    const onProgress = vi.fn()
    const steps = walk({ concurrency: 3, onProgress })[Symbol.asyncIterator]()
    void steps.next()
    await list.answer(1)
    void steps.next()
    await settle()
    await list.answer(3)
    await list.answer(2)
    expect(onProgress).toHaveBeenCalledTimes(2)
    controller.abort(stop)
    await expect(steps.next()).rejects.toBe(stop)
    expect(await steps.next()).toEqual({ done: true, value: undefined })
    expect(onProgress).toHaveBeenCalledTimes(2)
  })

  it('that was aborted before asks for nothing, in each walk', async () => {
    controller.abort(stop)
    const all = walk()
    await expect(all.toArray()).rejects.toBe(stop)
    await expect(all[Symbol.asyncIterator]().next()).rejects.toBe(stop)
    expect(list.asked).toEqual([])
  })

  it('aborted from within the loop ends it', async () => {
    const loop = (async () => {
      for await (const _ of walk()) controller.abort(stop)
    })()
    const failure = failureOf(loop)
    await list.answer(1)
    expect(await failure).toBe(stop)
    expect(list.asked).toEqual([1])
  })

  it('aborted after the last page changes nothing', async () => {
    const steps = walk({ limit: { pages: 1 } })[Symbol.asyncIterator]()
    const step = steps.next()
    await list.answer(1)
    expect(await step).toMatchObject({ value: { target: 1 } })
    expect(listeners.size, 'nothing is under way, so nobody listens').toBe(0)
    controller.abort(stop)
    expect(await steps.next()).toEqual({ done: true, value: undefined })
  })
})

describe('a page that cannot be had', () => {
  it('is thrown after the pages before it, and the walk can be resumed there', async () => {
    const all = walk({ concurrency: 4 })
    const seen: number[] = []
    const loop = (async () => {
      for await (const page of all) seen.push(page.target)
    })()
    const failure = failureOf(loop)
    await list.answer(1)
    await list.refuse(4, broken)
    await list.answer(3)
    expect(seen).toEqual([1])
    await list.answer(2)
    expect(await failure).toBe(broken)
    expect(seen).toEqual([1, 2, 3])
    expect(all.report).toMatchObject({ pages: 3, items: 30, end: null, next: 4 })
    expect(isAborted(5), 'what is under way is of no use').toBe(true)
    expect(list.asked, 'nothing behind it was asked for since').toEqual([1, 2, 3, 4, 5])
  })

  it('is thrown where it is the first', async () => {
    const all = walk()
    const failure = failureOf(all.toArray())
    await list.refuse(1, broken)
    expect(await failure).toBe(broken)
    expect(all.report).toMatchObject({ pages: 0, end: null, next: 1 })
  })

  it('behind the end of the list does no harm', async () => {
    const items = walk({ concurrency: 4 }).toArray()
    await list.answer(1)
    await list.refuse(4, broken)
    await list.answer(2, { next: null, hasNext: false, total: { count: 20, precision: 'exact' } })
    expect(await items).toHaveLength(20)
  })
})

it('throws what getId throws', async () => {
  const getId = () => {
    throw stop
  }
  const items = fetchAllPages({ ...list.source, getId }, { limit }).toArray()
  const failure = failureOf(items)
  await list.answer(1)
  expect(await failure).toBe(stop)
})

it.each<[string, () => Promise<void>]>([
  ['the end of the list', () => list.answer(1, { next: null, hasNext: false })],
  [
    'the limit',
    async () => {
      await list.answer(1)
      for (const target of [2, 3, 4, 5]) await list.answer(target)
    },
  ],
  ['an error', () => list.refuse(1, broken)],
  ['an abort', async () => controller.abort(stop)],
])('listens to the signal until %s, and no longer', async (_, finish) => {
  const loop = (async () => {
    for await (const page of walk({ limit: { pages: 5 } })) expect(page.items).toHaveLength(10)
  })()
  const finished = loop.catch(() => {})
  await settle()
  expect(listeners.size).toBe(1)
  await finish()
  await finished
  expect(listeners.size).toBe(0)
})
