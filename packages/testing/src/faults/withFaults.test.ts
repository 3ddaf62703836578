import { contractorsCloud, csprCloud, dovetail, procore } from '@paginated-query/apis'
import {
  paginatedSource,
  PaginationError,
  type PaginationApi,
  type Target,
} from '@paginated-query/core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { createFakeApi, isDroppedConnection, punchItems, withFaults } from '../index.ts'

const apis = [procore, dovetail, csprCloud, contractorsCloud] as const
const at = new Date('2026-11-02T10:00:00.500Z')

const make = (api: (typeof apis)[number]) =>
  createFakeApi(api as PaginationApi<Target>, { rows: punchItems })
const ask = (server: ReturnType<typeof make>, fault: string, init: RequestInit = {}) =>
  server('/list', { ...init, headers: { 'x-fault': fault } })

beforeEach(() => void vi.useFakeTimers({ now: at }))
afterEach(() => void vi.useRealTimers())

describe.each(apis)('$name', (api) => {
  it.each([400, 401, 404, 500, 503])(
    'answers %i with an error that the API can read',
    async (status) => {
      const list = paginatedSource({
        api: api as PaginationApi<Target>,
        path: '/list',
        fetch: (url, init) =>
          make(api)(url, { ...init, headers: { ...init.headers, 'x-fault': `status=${status}` } }),
        parse: (row) => row,
        getId: String,
      })
      const error = await list
        .load({ target: api.style.first, pageSize: 10 })
        .catch((cause: unknown) => cause)
      expect(error).toBeInstanceOf(PaginationError)
      expect(error).toMatchObject({ kind: 'http', status, refusal: null })
      expect((error as Error).message).toMatch(
        /\((Bad request|Unauthorized|Not found|Internal|Service)/,
      )
    },
  )

  it('rejects a dropped connection as fetch does', async () => {
    const error = await ask(make(api), 'drop').catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(TypeError)
    expect(isDroppedConnection(error)).toBe(true)
    expect(isDroppedConnection(new TypeError('fetch failed'))).toBe(false)
  })

  it('cuts the body where it is malformed', async () => {
    const response = await ask(make(api), 'malformed')
    expect(response.status).toBe(200)
    await expect(response.json()).rejects.toThrow(SyntaxError)
  })

  it('hides headers as CORS does', async () => {
    const response = await ask(make(api), 'hide-headers')
    expect([...response.headers.keys()]).toEqual(['content-type'])
    await expect(response.json()).resolves.toBeDefined()
  })
})

describe('429 tells in how many seconds to ask again', () => {
  it.each<[(typeof apis)[number], Record<string, string>, unknown]>([
    [
      procore,
      {
        'x-rate-limit-limit': '3600',
        'x-rate-limit-remaining': '0',
        'x-rate-limit-reset': '1793613608',
      },
      expect.stringContaining('You have surpassed the max number of requests for an hour'),
    ],
    [
      dovetail,
      {
        'retry-after': '7',
        'x-ratelimit-limit': '200',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1793613608',
      },
      expect.stringContaining('TOO_MANY_REQUESTS'),
    ],
    [csprCloud, {}, expect.stringContaining('rate_limit_exceeded')],
    [
      contractorsCloud,
      {
        'retry-after': '7',
        'x-ratelimit-limit': '60',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1793613608',
      },
      '{"message":"Too Many Attempts."}',
    ],
  ])('as $name does', async (api, headers, body) => {
    const response = await ask(make(api), 'status=429; retry-after=7')
    const { 'content-type': _, ...rest } = Object.fromEntries(response.headers)
    expect(response.status).toBe(429)
    expect(rest).toEqual(headers)
    expect(await response.text()).toEqual(body)
  })
})

it('tells the wait of 503 where that is documented', async () => {
  expect((await ask(make(procore), 'status=503; retry-after=9')).headers.get('retry-after')).toBe(
    '9',
  )
})

describe('a delay', () => {
  it('lets the answer wait', async () => {
    const answered = vi.fn()
    const answer = ask(make(procore), 'delay=800').then(answered)
    await vi.advanceTimersByTimeAsync(799)
    expect(answered).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await answer
    expect(answered).toHaveBeenCalledOnce()
  })

  it('ends with an abort', async () => {
    const controller = new AbortController()
    const server = make(procore)
    const answer = ask(server, 'delay=800', { signal: controller.signal })
    const settled = answer.catch((cause: unknown) => cause)
    await vi.advanceTimersByTimeAsync(10)
    controller.abort()
    expect(await settled).toMatchObject({ name: 'AbortError' })
    expect(vi.getTimerCount()).toBe(0)
    expect(server.requests[0]?.status).toBeNull()
  })

  it('comes before a status', async () => {
    const answer = ask(make(procore), 'delay=800; status=500')
    await vi.advanceTimersByTimeAsync(800)
    expect((await answer).status).toBe(500)
  })
})

it('does not answer what was aborted before', async () => {
  const answer = make(procore)('/list', { signal: AbortSignal.abort() })
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
})

it('moves rows before it answers', async () => {
  const server = make(procore)
  const total = async (fault: string) => (await ask(server, fault)).headers.get('total')
  expect([await total('insert=3'), await total(''), await total('remove=5')]).toEqual([
    '153',
    '153',
    '148',
  ])
})

it('fails the next requests in the order of the faults', async () => {
  const server = make(procore)
  server.fail({ status: 500 }, { times: 2 })
  server.fail({ status: 404 })
  const statuses = async (count: number) => {
    const answers: number[] = []
    for (let index = 0; index < count; index += 1) answers.push((await ask(server, '')).status)
    return answers
  }
  expect(await statuses(4)).toEqual([500, 500, 404, 404])
  server.recover()
  expect(await statuses(1)).toEqual([200])
})

it('lets the header decide over the handler', async () => {
  const server = make(procore)
  server.fail({ status: 500 })
  expect((await ask(server, 'status=404')).status).toBe(404)
})

it('works around any handler', async () => {
  const plain = withFaults(() => Promise.resolve(Response.json({ ok: true })))
  const answer = (fault: string) => plain('/', { headers: { 'x-fault': fault } })
  expect(await (await answer('')).json()).toEqual({ ok: true })
  expect((await answer('status=503; retry-after=4')).headers.get('retry-after')).toBe('4')
  await expect((await answer('malformed')).json()).rejects.toThrow(SyntaxError)
})
