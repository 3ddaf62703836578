import { describe, expect, it, vi } from 'vitest'

import { PaginationError } from '../error/PaginationError.ts'
import type { Page } from '../page/page.ts'
import { offset } from '../styles/offset.ts'
import type { PaginationApi } from '../styles/style.ts'
import { walkPages } from '../walk/walkPages.ts'
import { paginatedSource } from './paginatedSource.ts'
import type { FetchLike } from './source.ts'

const pageSize = { default: 10, min: 1, max: 1000 }
const baseUrl = 'https://api.shop.test'
const rows = (from: number, to: number): { id: number }[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: from + index }))
const json = (body: unknown, headers: Record<string, string> = {}, status = 200): Response =>
  new Response(JSON.stringify(body), { headers, status })
const parse = (row: unknown) => row as { id: number }
const getId = ({ id }: { id: number }): number => id

/** Skips and limits as it is told, but never gives more than `most` rows. */
function skipper(count: number, most: number, says: 'total' | 'echo' | 'nothing' = 'total') {
  const requests: string[] = []
  const fetch: FetchLike = async (url) => {
    requests.push(url)
    const query = new URL(url).searchParams
    const [from, asked] = [Number(query.get('offset')), Number(query.get('limit'))]
    const limit = Math.min(asked, most)
    const results = rows(from, Math.min(count, from + limit))
    if (says === 'echo') return json({ results, limit })
    return json(says === 'total' ? { results, count } : { results })
  }
  const api: PaginationApi<number> = {
    name: 'Shop',
    baseUrl,
    pageSize,
    style: offset({
      offset: 'offset',
      size: 'limit',
      rows: 'results',
      total: 'count',
      pageSize: 'limit',
    }),
  }
  const list = paginatedSource({ api, path: '/orders', parse, getId, fetch })
  return { list, requests, fetch }
}
const ids = (page: Page<{ id: number }>): [first: number | undefined, rows: number] => [
  page.items[0]?.id,
  page.items.length,
]

describe('a list that is counted in rows, whose size the server cuts', () => {
  it.each(['total', 'echo'] as const)(
    'is asked by the used size, known by its %s',
    async (says) => {
      const { list, requests } = skipper(250, 100, says)
      const first = await list.load({ target: 1, pageSize: 1000 })
      expect(first).toMatchObject({ pageSize: 100, requestedSize: 1000, next: 2 })
      const second = await list.load({ target: 2, pageSize: 1000 })
      expect(ids(second)).toEqual([100, 100])
      expect(second).toMatchObject({ target: 2, pageSize: 100, requestedSize: 1000 })
      expect(requests).toHaveLength(2)
    },
  )

  it('is asked again where a page in the middle comes first', async () => {
    const { list, requests } = skipper(5000, 100)
    const page = await list.load({ target: 3, pageSize: 1000 })
    expect(ids(page)).toEqual([200, 100])
    expect(page).toMatchObject({ requestedSize: 1000, pageSize: 100, pageCount: 50 })
    expect(requests).toHaveLength(2)
  })

  it('is found out anew under other filters, which may be cut elsewhere', async () => {
    const { list, requests } = skipper(250, 100)
    await list.load({ target: 1, pageSize: 1000 })
    const filtered = list.with({ status: 'open' })
    expect(ids(await filtered.load({ target: 3, pageSize: 1000 }))).toEqual([200, 50])
    expect(requests).toHaveLength(4)
  })

  it('is known to every source of the same filters, made in each render as it may be', async () => {
    const { list, requests } = skipper(250, 100)
    const filtered = () => list.with({ status: 'open' })
    await filtered().load({ target: 1, pageSize: 1000 })
    expect(ids(await filtered().load({ target: 2, pageSize: 1000 }))).toEqual([100, 100])
    expect(requests).toHaveLength(2)
  })

  it('is not taken from a page that holds the rest of two', async () => {
    for (const target of [1, 2, 3]) {
      const { list } = skipper(7, 3)
      const page = await list.load({ target, pageSize: 4 })
      expect(ids(page)).toEqual([(target - 1) * 3, target === 3 ? 1 : 3])
    }
  })

  it.each(['total', 'echo', 'nothing'] as const)(
    'is found where somebody comes to a later page first, by its %s',
    async (says) => {
      for (const target of [2, 3, 8, 13]) {
        const { list } = skipper(450, 20, says)
        const page = await list.load({ target, pageSize: 100 })
        // Where nothing tells of the end a full first page is all there is to know.
        const first = says === 'nothing' ? (target - 1) * 100 : (target - 1) * 20
        expect(ids(page)).toEqual([
          450 > first ? first : undefined,
          Math.min(20, Math.max(0, 450 - first)),
        ])
      }
    },
  )

  it('is found where the page that was looked for too far down is refused', async () => {
    const api = {
      ...skipper(1, 1).list.api,
      style: offset({
        offset: 'offset',
        size: 'limit',
        rows: 'results',
        total: 'count',
        refusal: { beyondEnd: { status: 416 } },
      }),
    }
    const fetch: FetchLike = async (url) => {
      const from = Number(new URL(url).searchParams.get('offset'))
      if (from >= 450) return json({}, {}, 416)
      return json({ results: rows(from, Math.min(450, from + 20)), count: 450 })
    }
    const list = paginatedSource({ api, path: '/orders', parse, getId, fetch })
    expect(ids(await list.load({ target: 8, pageSize: 100 }))).toEqual([140, 20])
    await expect(list.load({ target: 99, pageSize: 100 })).rejects.toMatchObject({
      refusal: 'beyondEnd',
    })
  })

  it.each([
    [500, '{}'],
    [200, '<html>'],
  ])(
    'is not believed where the first page fails for a reason of its own: %i %s',
    async (status, text) => {
      const whole = skipper(5, 3)
      const list = paginatedSource({
        api: whole.list.api,
        path: '/orders',
        parse,
        getId,
        fetch: async (url, init) =>
          url.includes('offset=0') ? new Response(text, { status }) : whole.fetch(url, init),
      })
      await expect(list.load({ target: 2, pageSize: 6 })).rejects.toBeInstanceOf(PaginationError)
    },
  )

  it('is not found where the first page is refused, and its failure is told only if that may pass', async () => {
    const { list } = skipper(1, 1)
    const answers = [416, 404]
    const api = { ...list.api, style: { ...list.api.style, refusal: () => 'beyondEnd' as const } }
    const make = (statuses: number[]) =>
      paginatedSource({
        api,
        path: '/orders',
        parse,
        getId,
        fetch: async () => json({}, {}, statuses.shift() ?? 200),
      })
    const later = { target: 9, pageSize: 100 }
    await expect(make(answers).load(later)).rejects.toMatchObject({ status: 416 })
    await expect(make([416, 429]).load(later)).rejects.toMatchObject({ status: 429 })
  })

  it('is asked no more than three times by a server without a size', async () => {
    let left = 64
    const fetch = vi.fn<FetchLike>(async () => {
      left /= 2
      return json({ results: rows(0, left), limit: left })
    })
    const { list } = skipper(1, 1)
    const moody = paginatedSource({ api: list.api, path: '/orders', parse, getId, fetch })
    await moody.load({ target: 2, pageSize: 100 })
    expect(fetch).toHaveBeenCalledTimes(3)
  })

  it('looks at the first page once to believe a last one that is short', async () => {
    const { list, requests } = skipper(25, 100)
    const last = { target: 3, pageSize: 10 }
    expect(await list.load(last)).toMatchObject({ pageSize: 10, hasNext: false })
    expect(requests).toHaveLength(2)
    await list.load(last)
    expect(requests).toHaveLength(3)
  })
})

describe('a list that is counted in rows, whose server has a size of its own', () => {
  it.each(['total', 'echo'] as const)('is asked by that, known by its %s', async (says) => {
    const api: PaginationApi<number> = {
      name: 'Shop',
      baseUrl,
      pageSize,
      style: offset({
        offset: 'offset',
        size: 'limit',
        rows: 'results',
        total: 'count',
        pageSize: 'size',
      }),
    }
    const fetch: FetchLike = async (url) => {
      const from = Number(new URL(url).searchParams.get('offset'))
      const results = rows(from, Math.min(450, from + 100))
      return json({ results, count: 450, ...(says === 'echo' && { size: 100 }) })
    }
    const list = paginatedSource({ api, path: '/orders', parse, getId, fetch })
    const seen = []
    for await (const page of walkPages(list, { pageSize: 10 })) seen.push(...page.items.map(getId))
    expect(seen).toEqual(rows(0, 450).map(getId))
    const later = paginatedSource({ api, path: '/orders', parse, getId, fetch })
    expect(await later.load({ target: 2, pageSize: 10 })).toMatchObject({
      items: rows(100, 200),
      pageSize: 100,
      requestedSize: 10,
      pageCount: 5,
    })
  })
})
