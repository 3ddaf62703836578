import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { PaginationError } from '../error/PaginationError.ts'
import { settle } from './__fixtures__/deferredList.ts'
import { requestPool } from './requestPool.ts'

const limit = new PaginationError('busy', { kind: 'http', status: 429, retryAfter: 61_000 })

let underWay: Map<number, { resolve: (answer: string) => void; reject: (error: Error) => void }>
let controller: AbortController
let ask: (target: number) => Promise<string>
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  underWay = new Map()
  controller = new AbortController()
  ask = requestPool<number, string>({
    load: (target) =>
      new Promise((resolve, reject) => {
        underWay.set(target, { resolve, reject })
      }),
    concurrency: 2,
    signal: controller.signal,
    onWait: () => {},
  })
})
afterEach(() => {
  vi.useRealTimers()
})

const answer = async (target: number) => {
  underWay.get(target)?.resolve(`answer ${target}`)
  underWay.delete(target)
  await settle()
}

it('never sends more at a time than it may, however well it goes', async () => {
  const answers = Promise.all([1, 2, 3, 4, 5].map(ask))
  expect([...underWay.keys()]).toEqual([1, 2])
  await answer(2)
  expect([...underWay.keys()]).toEqual([1, 3])
  await answer(1)
  expect([...underWay.keys()]).toEqual([3, 4])
  for (const target of [3, 4, 5]) await answer(target)
  expect(await answers).toEqual([1, 2, 3, 4, 5].map((target) => `answer ${target}`))
})

it('sends nothing any more once a server asked for a wait that is too long', async () => {
  const failures = [1, 2].map(async (target) => ask(target).catch((error: unknown) => error))
  underWay.get(1)?.reject(limit)
  await settle()
  await expect(ask(3)).rejects.toBe(limit)
  await answer(2)
  expect(await Promise.all(failures)).toEqual([limit, 'answer 2'])
  expect([...underWay.keys()]).not.toContain(3)
})

it('sends nothing any more after an abort', async () => {
  const reason = new Error('stop')
  controller.abort(reason)
  await expect(ask(1)).rejects.toBe(reason)
  expect(underWay.size).toBe(0)
})
