import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { dwell } from './dwell.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('acts at once on the first change', () => {
  const act = vi.fn()
  dwell(act).changed()
  expect(act).toHaveBeenCalledOnce()
})

it('acts at once on a change that comes 160 ms after the last', () => {
  const act = vi.fn()
  const asking = dwell(act)
  asking.changed()
  vi.advanceTimersByTime(160)
  asking.changed()
  expect(act).toHaveBeenCalledTimes(2)
})

it('waits until a flurry has been still for 80 ms', () => {
  const act = vi.fn()
  const asking = dwell(act)
  for (let step = 0; step < 30; step += 1) {
    asking.changed()
    vi.advanceTimersByTime(20)
  }
  expect(act).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(59)
  expect(act).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(1)
  expect(act).toHaveBeenCalledTimes(2)
})

it('waits for 80 ms after a change that came 159 ms after the last', () => {
  const act = vi.fn()
  const asking = dwell(act)
  asking.changed()
  vi.advanceTimersByTime(159)
  asking.changed()
  vi.advanceTimersByTime(79)
  expect(act).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(1)
  expect(act).toHaveBeenCalledTimes(2)
})

it('leaves undone what waits when it is cancelled', () => {
  const act = vi.fn()
  const asking = dwell(act)
  asking.changed()
  asking.changed()
  asking.cancel()
  vi.advanceTimersByTime(1000)
  expect(act).toHaveBeenCalledOnce()
})
