import { header, pageNumber } from '@paginated-query/core'
import { describe, expect, it } from 'vitest'

import { apiOf, ask, base, rowsFrom } from '../__fixtures__/ask.ts'

describe('a field that is the next page', () => {
  it.each([
    ['next_page', 2, null],
    ['has_more', true, false],
    ['meta.isMore', true, false],
    ['next', `${base}/list?page=2`, null],
  ])('holds by its name: %s', async (next, first, last) => {
    const api = apiOf(pageNumber({ page: 'page', rows: 'rows', next }))
    const found = async (page: number) => {
      const { body } = await ask(api, `/list?page=${page}`)
      const [name = '', ...rest] = next.split('.')
      const value = (body as Record<string, unknown>)[name]
      return rest.length === 0 ? value : (value as Record<string, unknown>)[rest.join()]
    }
    expect([await ask(api, '/list').then(async () => found(1)), await found(3)]).toEqual([
      first,
      last,
    ])
  })

  it('holds what it is told to', async () => {
    const api = apiOf(pageNumber({ page: 'page', rows: 'rows', next: 'next' }))
    expect((await ask(api, '/list', { nextForm: 'value' })).body).toMatchObject({ next: 2 })
  })
})

it('uses the first of several places, and turns a page around that is sent in reverse', async () => {
  const style = pageNumber({
    page: 'page',
    rows: ['a.items', 'b'],
    reversed: true,
    total: [header('X-Count'), 'count'],
  })
  const { headers, body } = await ask(apiOf(style), '/list')
  expect(headers['x-count']).toBe('5')
  expect(body).toEqual({ a: { items: [{ id: 2 }, { id: 1 }] } })
})

it.each([
  ['/v1/products.json', {}, { products: rowsFrom(1) }],
  ['/conversations.list', {}, { conversations: rowsFrom(1) }],
  ['/conversations.list', { rowsField: 'channels' }, { channels: rowsFrom(1) }],
  ['/', {}, { items: rowsFrom(1) }],
  ['/issues', { rowsField: null }, rowsFrom(1)],
])('calls the rows of %s with %o after the endpoint', async (path, options, body) => {
  const api = apiOf(pageNumber({ page: 'page', rows: '*' }))
  expect((await ask(api, path, options)).body).toEqual(body)
})
