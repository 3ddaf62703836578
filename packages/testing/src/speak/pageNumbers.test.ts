import { djangoRest, djangoRestOffset, gitlab, jsonApi, wordPress } from '@paginated-query/apis'
import { not, pageNumber } from '@paginated-query/core'
import { describe, expect, it } from 'vitest'

import { apiOf, ask, base, rowsFrom } from '../__fixtures__/ask.ts'

describe('Django', () => {
  it('names the first page by leaving the number out', async () => {
    expect((await ask(djangoRest, '/users?page=2&role=admin')).body).toEqual({
      count: 5,
      next: `${base}/users?page=3&role=admin`,
      previous: `${base}/users?role=admin`,
      results: rowsFrom(3),
    })
  })

  it('has the size that was used in addresses with an offset', async () => {
    expect((await ask(djangoRestOffset, '/users?offset=2&limit=1')).body).toEqual({
      count: 5,
      next: `${base}/users?offset=3&limit=1`,
      previous: `${base}/users?offset=1&limit=1`,
      results: rowsFrom(3, 1),
    })
  })

  it('refuses a page beyond the end', async () => {
    const { status, body } = await ask(djangoRest, '/users?page=4')
    expect([status, body]).toEqual([404, { detail: 'Invalid page.' }])
  })
})

it('JSON:API has its links in an object, from the root where that is asked for', async () => {
  const { body } = await ask(jsonApi, '/users?page[number]=2', { addresses: 'rootRelative' })
  const at = (page: number): string => `/users?page%5Bnumber%5D=${page}`
  expect(body).toEqual({
    data: rowsFrom(3),
    meta: { page: { total: 5 }, totalPages: 3 },
    links: { first: at(1), prev: at(1), next: at(3), last: at(3) },
  })
})

describe('GitLab', () => {
  it('has everything in headers', async () => {
    const { headers, body } = await ask(gitlab, '/projects?page=2')
    expect(body).toEqual(rowsFrom(3))
    expect(headers).toMatchObject({
      'x-total': '5',
      'x-total-pages': '3',
      'x-per-page': '2',
      'x-next-page': '3',
    })
    expect(headers['link']).toContain('rel="last"')
  })

  it('doesn’t count large lists', async () => {
    const { headers } = await ask(gitlab, '/projects?page=2', { counts: false })
    expect(Object.keys(headers).sort()).toEqual([
      'content-type',
      'link',
      'x-next-page',
      'x-per-page',
    ])
    expect(headers['link']).not.toContain('rel="last"')
  })

  it('has an empty header on the last page', async () => {
    expect((await ask(gitlab, '/projects?page=3')).headers['x-next-page']).toBe('')
  })
})

describe('Spring Data', () => {
  const facts = { page: 'page', size: 'size', firstPage: 0 } as const
  const flat = pageNumber({ ...facts, rows: 'content', total: 'totalElements', next: not('last') })
  const hal = pageNumber({
    ...facts,
    rows: '_embedded.*',
    total: 'page.totalElements',
    next: { address: '_links.next' },
    omits: ['rows', 'next'],
  })

  it('counts from 0 and says which page is the last', async () => {
    expect((await ask(apiOf(flat), '/people?page=0')).body).toEqual({
      content: rowsFrom(1),
      totalElements: 5,
      last: false,
    })
    expect((await ask(apiOf(flat), '/people?page=2')).body).toMatchObject({ last: true })
  })

  it('embeds rows by the name of the endpoint, and links as objects', async () => {
    expect((await ask(apiOf(hal), '/people?page=1')).body).toEqual({
      _embedded: { people: rowsFrom(3) },
      page: { totalElements: 5 },
      _links: {
        first: { href: `${base}/people?page=0` },
        prev: { href: `${base}/people?page=0` },
        next: { href: `${base}/people?page=2` },
        last: { href: `${base}/people?page=2` },
      },
    })
  })

  it('leaves out what is empty', async () => {
    const { body } = await ask(apiOf(hal), '/people', { rows: [] })
    expect(body).toEqual({
      page: { totalElements: 0 },
      _links: { first: { href: `${base}/people?page=0` }, last: { href: `${base}/people?page=0` } },
    })
  })
})

it('WordPress refuses a page beyond the end by a code of its own', async () => {
  const { status, body } = await ask(wordPress, '/posts?page=9')
  expect(status).toBe(400)
  expect(body).toMatchObject({ code: 'rest_post_invalid_page_number', data: { status: 400 } })
  expect((await ask(wordPress, '/posts?page=0')).body).toMatchObject({ code: 'rest_invalid_param' })
})
