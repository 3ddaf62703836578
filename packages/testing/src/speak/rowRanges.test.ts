import { postgrest } from '@paginated-query/apis'
import { offset, rangeHeader } from '@paginated-query/core'
import { describe, expect, it } from 'vitest'

import { apiOf, ask, type Row } from '../__fixtures__/ask.ts'
import type { FakeApiOptions } from '../fakeApi.ts'

describe('PostgREST', () => {
  it.each<[string, Partial<FakeApiOptions<Row>>, number, string | undefined]>([
    ['?limit=2', {}, 206, '0-1/5'],
    ['?limit=2&offset=4', {}, 206, '4-4/5'],
    ['?limit=9', {}, 200, '0-4/5'],
    ['?limit=2', { rows: [] }, 200, '*/0'],
    ['?limit=2', { counts: false }, 200, '0-1/*'],
    ['?limit=2&offset=6', { counts: false, beyondEnd: 'empty' }, 200, '*/*'],
    ['?limit=2&offset=6', {}, 416, undefined],
  ])('answers %s with %o by status %i and %s', async (query, options, status, range) => {
    const answer = await ask(postgrest, `/films${query}`, options)
    expect([answer.status, answer.headers['content-range']]).toEqual([status, range])
  })

  it.each<[string | null, Partial<FakeApiOptions<Row>>, number, string | undefined]>([
    ['0-1', {}, 206, '0-1/5'],
    ['items=2-3', {}, 206, '2-3/5'],
    ['3-', {}, 206, '3-4/5'],
    ['0-99', {}, 200, '0-4/5'],
    ['0-99', { maxPageSize: 3 }, 206, '0-2/5'],
    ['4-2', {}, 206, '0-1/5'],
    [null, {}, 206, '0-1/5'],
    ['6-7', {}, 416, undefined],
    ['6-7', { counts: false }, 200, '*/*'],
  ])('answers the range %s with %o by status %i and %s', async (range, options, status, told) => {
    const headers: Record<string, string> = range === null ? {} : { Range: range }
    const answer = await ask(apiOf(rangeHeader()), '/films', options, headers)
    expect([answer.status, answer.headers['content-range']]).toEqual([status, told])
  })
})

describe('Elasticsearch', () => {
  const search = apiOf(
    offset({
      offset: 'from',
      size: 'size',
      rows: 'hits.hits',
      row: '_source',
      total: 'hits.total.value',
      relation: 'hits.total.relation',
      reachableRows: 4,
    }),
  )

  it('wraps its rows, and stops counting where it is told to', async () => {
    const { body } = await ask(search, '/_search?size=2', { countsUpTo: 3 })
    expect(body).toEqual({
      hits: {
        hits: [{ _source: { id: 1 } }, { _source: { id: 2 } }],
        total: { value: 3, relation: 'gte' },
      },
    })
    const counted = await ask(search, '/_search?size=2', { countsUpTo: 5 })
    expect(counted.body).toMatchObject({ hits: { total: { value: 5, relation: 'eq' } } })
  })

  it('refuses rows that it never serves', async () => {
    expect((await ask(search, '/_search?from=2&size=2')).status).toBe(200)
    const { status, body } = await ask(search, '/_search?from=3&size=2')
    expect(status).toBe(400)
    expect(body).toEqual({
      message: 'Result window is too large: only the first 4 rows can be reached.',
    })
  })
})
