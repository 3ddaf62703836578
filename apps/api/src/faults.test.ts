import { dovetail, procore } from '@paginated-query/apis'
import {
  PaginationError,
  type FetchLike,
  type PaginationApi,
  type Target,
} from '@paginated-query/core'
import { describe, expect, it, vi } from 'vitest'

import { listen } from './__fixtures__/listen.ts'
import { paths, source } from './__fixtures__/lists.ts'
import { createApi } from './createApi.ts'

const failing =
  (fault: string): FetchLike =>
  async (url, { headers, signal }) =>
    fetch(url, { headers: { ...headers, 'x-fault': fault }, ...(signal && { signal }) })

describe('a fault over the socket', () => {
  const load = async (
    fault: string,
    api: PaginationApi<Target> = procore as PaginationApi<Target>,
  ) => {
    const path = api.name === procore.name ? paths.punchItems : paths.dovetailProjects
    const list = source(api, (await listen(createApi())) + path, failing(fault))
    return list.load({ target: api.style.first, pageSize: 10 }).catch((cause: unknown) => cause)
  }

  it('drop destroys the socket', async () => {
    const error = await load('drop')
    expect(error).toBeInstanceOf(PaginationError)
    expect(error).toMatchObject({ kind: 'network', status: null })
  })

  it('malformed is no JSON', async () => {
    expect(await load('malformed')).toMatchObject({ kind: 'parse', field: 'body' })
  })

  it('status=429 says when to come back', async () => {
    const error = await load('status=429; retry-after=3', dovetail as PaginationApi<Target>)
    expect(error).toMatchObject({ kind: 'http', status: 429, retryAfter: 3000 })
  })

  it('status=503 has the provider’s error body', async () => {
    const error = await load('status=503')
    expect((error as Error).message).toContain('Procore answered 503 (Service unavailable.)')
  })

  it('hide-headers leaves the size of the list unknown', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    expect(await load('hide-headers')).toMatchObject({
      items: { length: 10 },
      total: null,
      hasNext: null,
    })
    vi.restoreAllMocks()
  })

  it('insert and remove move the list', async () => {
    const url = (await listen(createApi())) + paths.punchItems
    const total = async (fault: string) =>
      (await fetch(url, { headers: { 'x-fault': fault } })).headers.get('total')
    expect([await total('insert=3'), await total('remove=5'), await total('')]).toEqual([
      '153',
      '148',
      '148',
    ])
  })

  it('expire-cursors kills the cursor', async () => {
    const url = (await listen(createApi())) + paths.dovetailProjects
    const { next } = await source(dovetail, url).load({ target: null, pageSize: 10 })
    const error = source(dovetail, url, failing('expire-cursors')).load({
      target: next,
      pageSize: 10,
    })
    await expect(error).rejects.toMatchObject({ status: 400, refusal: 'cursorExpired' })
  })

  it('delay lets the answer wait', async () => {
    const begin = performance.now()
    await load('delay=120')
    expect(performance.now() - begin).toBeGreaterThan(115)
  })

  it('delay ends when the client leaves', async () => {
    const app = createApi()
    const answered = vi.fn()
    const origin = await listen({
      fetch: async (...request) => {
        const response = await app.fetch(...request)
        answered(response.status)
        return response
      },
    })
    const answer = fetch(origin + paths.punchItems, {
      headers: { 'x-fault': 'delay=60000' },
      signal: AbortSignal.timeout(50),
    })
    await expect(answer).rejects.toMatchObject({ name: 'TimeoutError' })
    await vi.waitFor(() => expect(answered).toHaveBeenCalledWith(499))
  })
})
