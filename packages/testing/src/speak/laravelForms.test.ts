import { laravel } from '@paginated-query/core'
import { describe, expect, it } from 'vitest'

import { apiOf, ask, base, type Row } from '../__fixtures__/ask.ts'
import type { FakeApiOptions } from '../fakeApi.ts'

describe('Laravel', () => {
  const keys = async (options: Partial<FakeApiOptions<Row>>) => {
    const { body } = await ask(apiOf(laravel()), '/users?page=2', options)
    return body as Record<string, Record<string, unknown>>
  }

  it('doesn’t count with simplePaginate', async () => {
    const body = await keys({ counts: false })
    expect(Object.keys(body)).toEqual([
      'current_page',
      'data',
      'first_page_url',
      'from',
      'next_page_url',
      'path',
      'per_page',
      'prev_page_url',
      'to',
    ])
    expect(body).toMatchObject({ from: 3, to: 4, next_page_url: `${base}/users?page=3` })
  })

  it('nests its facts in an API resource', async () => {
    const { links, meta } = await keys({ laravelForm: 'resource' })
    expect(links).toEqual({
      first: `${base}/users?page=1`,
      last: `${base}/users?page=3`,
      prev: `${base}/users?page=1`,
      next: `${base}/users?page=3`,
    })
    expect(meta).toMatchObject({ current_page: 2, last_page: 3, per_page: 2, total: 5 })
    const simple = await keys({ laravelForm: 'resource', counts: false })
    expect(simple['links']).toMatchObject({ last: null })
    expect(Object.keys(simple['meta'] ?? {})).toEqual([
      'current_page',
      'from',
      'path',
      'per_page',
      'to',
    ])
  })

  it('refuses beyond the end where it is told to', async () => {
    expect((await ask(apiOf(laravel()), '/users?page=9')).status).toBe(200)
    expect((await ask(apiOf(laravel()), '/users?page=9', { beyondEnd: 'refused' })).status).toBe(
      404,
    )
  })
})
