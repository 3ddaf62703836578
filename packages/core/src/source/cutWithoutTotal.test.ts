import { describe, expect, it } from 'vitest'

import { offset } from '../styles/offset.ts'
import { pageNumber } from '../styles/pageNumber.ts'
import { walkPages } from '../walk/walkPages.ts'
import { paginatedSource } from './paginatedSource.ts'
import type { FetchLike } from './source.ts'

const pageSize = { default: 10, min: 1, max: 1000 }
const baseUrl = 'https://api.shop.test'
const rows = (from: number, to: number): { id: number }[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: from + index }))
const parse = (row: unknown) => row as { id: number }
const getId = ({ id }: { id: number }): number => id

describe('a cut list that has no exact total', () => {
  const facts = { rows: 'results', size: 'limit', total: 'count' } as const
  it.each([
    ['rows to skip and an estimate', offset({ offset: 'offset', ...facts, precision: 'estimate' })],
    ['rows to skip and a bound', offset({ offset: 'offset', ...facts, relation: 'relation' })],
    [
      'rows to skip and a flag',
      offset({ offset: 'offset', rows: 'results', size: 'limit', next: 'more' }),
    ],
    ['page numbers and an estimate', pageNumber({ page: 'page', ...facts, precision: 'estimate' })],
    ['page numbers and a bound', pageNumber({ page: 'page', ...facts, relation: 'relation' })],
  ])('is walked whole by %s', async (_, style) => {
    const fetch: FetchLike = async (url) => {
      const query = new URL(url).searchParams
      const page = query.get('page')
      const from = page === null ? Number(query.get('offset')) : (Number(page) - 1) * 20
      const results = rows(from, Math.min(450, from + 20))
      return Response.json({ results, count: 445, relation: 'gte', more: from + 20 < 450 })
    }
    const api = { name: 'Shop', baseUrl, pageSize, style }
    const list = paginatedSource({ api, path: '/orders', parse, getId, fetch })
    const seen = []
    for await (const { items } of walkPages(list, { pageSize: 100 })) seen.push(...items.map(getId))
    expect(seen).toEqual(rows(0, 450).map(getId))
  })
})
