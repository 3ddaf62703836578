import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { PaginationError } from '../error/PaginationError.ts'
import {
  deferredList,
  rowsFrom,
  settle,
  type DeferredList,
  type Row,
} from '../walk/__fixtures__/deferredList.ts'
import { collectPages, type CollectOptions } from './collectPages.ts'
import { intoRows } from './intoRows.ts'

type Options = Partial<CollectOptions<Row, number, Row[]>>

function collect(list: DeferredList, options: Options = {}) {
  const onChange = vi.fn()
  const collection = collectPages<Row, number, Row[]>(
    list.source,
    { limit: { pages: Infinity }, into: () => intoRows<Row>(), ...options },
    onChange,
  )
  return { onChange, state: () => collection.getState() }
}

const tooMany = new PaginationError('Too many.', { kind: 'http', status: 429, retryAfter: 5000 })
const notFound = new PaginationError('Gone.', { kind: 'http', status: 404 })

describe('the load of a whole list', () => {
  it('asks for nothing until it is started', async () => {
    const list = deferredList({ count: 20, size: 10 })
    const { state } = collect(list)
    await settle()
    expect(list.asked).toEqual([])
    expect(state()).toMatchObject({ status: 'idle', progress: { pages: 0 } })
  })

  it('tells of each page once, and brings all rows in the end', async () => {
    const list = deferredList({ count: 30, size: 10 })
    const { state, onChange } = collect(list)
    state().start()
    expect(state().status).toBe('running')
    for (const target of [1, 3, 2]) await list.answer(target)
    expect(state()).toMatchObject({
      status: 'done',
      result: rowsFrom(0, 30),
      report: { pages: 3, items: 30, drift: false, end: 'pageCount' },
    })
    // The start, three pages, the end.
    expect(onChange).toHaveBeenCalledTimes(5)
  })

  it('begins once however often it is started', async () => {
    const list = deferredList({ count: 30, size: 10 })
    const { state } = collect(list)
    for (let press = 0; press < 3; press += 1) state().start()
    await settle()
    expect(list.asked).toEqual([1])
  })

  it('brings no more than its limit', async () => {
    const list = deferredList({ count: 30, size: 10 })
    const { state } = collect(list, { limit: { items: 15 } })
    state().start()
    for (const target of [1, 2]) await list.answer(target)
    expect(state()).toMatchObject({
      status: 'done',
      result: rowsFrom(0, 15),
      report: { end: 'limit' },
    })
    expect(list.asked).toEqual([1, 2])
  })

  it('throws where the limit makes no sense', () => {
    const { state } = collect(deferredList({ count: 1, size: 1 }), { limit: { items: 0 } })
    expect(() => state().start()).toThrow(/`limit` is 0/)
  })
})

describe('a pause', () => {
  it('asks for nothing more, lets what is under way land, and goes on', async () => {
    const list = deferredList({ count: 100, size: 10 })
    const { state } = collect(list, { concurrency: 3 })
    state().start()
    await list.answer(1)
    expect(list.underWay).toEqual([2, 3, 4])
    state().pause()
    for (const target of [4, 3, 2]) await list.answer(target)
    expect(state()).toMatchObject({ status: 'paused', progress: { pages: 4, items: 40 } })
    expect(list.underWay).toEqual([])
    state().resume()
    await settle()
    expect(state().status).toBe('running')
    expect(list.underWay).toEqual([5, 6, 7])
    for (const target of [5, 6, 7, 8, 9, 10]) await list.answer(target)
    expect(state()).toMatchObject({ status: 'done', result: rowsFrom(0, 100) })
  })

  it('ends with the list where the last page was under way', async () => {
    const list = deferredList({ count: 10, size: 10 })
    const { state } = collect(list)
    state().start()
    await settle()
    state().pause()
    await list.answer(1)
    expect(state().status).toBe('done')
  })
})

describe('a failure', () => {
  it('keeps what came, and resumes at the page that failed', async () => {
    const list = deferredList({ count: 40, size: 10 })
    const { state } = collect(list, { concurrency: 1 })
    state().start()
    await list.answer(1)
    await list.answer(2)
    await list.refuse(3, notFound)
    expect(state()).toMatchObject({
      status: 'failed',
      error: notFound,
      progress: { pages: 2, items: 20 },
    })
    state().resume()
    await settle()
    expect(list.asked).toEqual([1, 2, 3, 3])
    await list.answer(3)
    expect(state().progress).toMatchObject({ pages: 3, items: 30 })
    await list.answer(4)
    expect(state()).toMatchObject({
      status: 'done',
      result: rowsFrom(0, 40),
      report: { pages: 4, items: 40, duplicates: 0 },
    })
  })

  it('leaves of a limit what was not used up', async () => {
    const list = deferredList({ count: 100, size: 10 })
    const { state } = collect(list, { concurrency: 1, limit: { items: 25 } })
    state().start()
    await list.answer(1)
    await list.refuse(2, notFound)
    state().resume()
    await settle()
    await list.answer(2)
    await list.answer(3)
    expect(state()).toMatchObject({ status: 'done', result: rowsFrom(0, 25) })
    expect(list.asked).toEqual([1, 2, 2, 3])
  })

  it('of what takes the rows begins anew, for no row may be missing', async () => {
    const list = deferredList({ count: 20, size: 10 })
    let isFull = true
    const into = () => ({
      ...intoRows<Row>(),
      add: () => {
        if (isFull) throw new Error('The disk is full.')
      },
    })
    const { state } = collect(list, { into })
    state().start()
    await list.answer(1)
    expect(state()).toMatchObject({ status: 'failed', error: { message: 'The disk is full.' } })
    isFull = false
    state().resume()
    await settle()
    expect(list.asked).toEqual([1, 1])
  })
})

describe('the end of a load', () => {
  it('aborts what is under way and drops what came', async () => {
    const list = deferredList({ count: 40, size: 10 })
    const { state, onChange } = collect(list)
    state().start()
    await list.answer(1)
    state().cancel()
    expect(list.signals.get(2)?.aborted).toBe(true)
    expect(state()).toMatchObject({ status: 'idle', progress: { pages: 0 }, result: null })
    const calls = onChange.mock.calls.length
    await list.answer(2)
    expect(onChange).toHaveBeenCalledTimes(calls)
  })

  it('leaves a load that begins right after it alone', async () => {
    const list = deferredList({ count: 10, size: 10 })
    const { state } = collect(list)
    state().start()
    await settle()
    state().cancel()
    state().start()
    await settle()
    await list.answer(1)
    expect(state()).toMatchObject({ status: 'done', result: rowsFrom(0, 10) })
  })
})

describe('a server at its limit', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }))
  afterEach(() => void vi.useRealTimers())

  it('is waited for, and the wait is told', async () => {
    const list = deferredList({ count: 20, size: 10 })
    const { state } = collect(list)
    state().start()
    await list.answer(1)
    await list.refuse(2, tooMany)
    expect(state()).toMatchObject({
      status: 'running',
      progress: { pages: 1, waitingUntil: new Date(5000) },
    })
    await vi.advanceTimersByTimeAsync(5000)
    expect(state().progress.waitingUntil).toBeNull()
    await list.answer(2)
    expect(state()).toMatchObject({ status: 'done', result: rowsFrom(0, 20) })
  })

  it('is asked for nothing after the wait while the load is paused', async () => {
    const list = deferredList({ count: 20, size: 10 })
    const { state } = collect(list)
    state().start()
    await list.answer(1)
    await list.refuse(2, tooMany)
    state().pause()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(list.asked).toEqual([1, 2])
    state().resume()
    await settle()
    expect(list.asked).toEqual([1, 2, 2])
  })
})
