import { expect, it } from 'vitest'

import { listOf, readPage, rows } from './__fixtures__/listOf.ts'
import { gitlabKeyset } from './gitlabKeyset.ts'

const query = 'id_after=42&order_by=id&pagination=keyset&per_page=2&sort=asc'
const Link = `<https://gitlab.example.com/api/v4/projects?${query}>; rel="next"`
const params = { order_by: 'id', sort: 'asc' }

it('asks for keysets and sends the whole query on', async () => {
  const { list, asked } = listOf(gitlabKeyset, { body: rows(2), headers: { Link } }, params)
  const page = await list.load({ target: null, pageSize: 2 })
  expect(page).toMatchObject({ next: query, previous: null, hasNext: true, total: null })
  await list.load({ target: page.next, pageSize: 2 })
  expect(asked.map(({ address }) => address)).toEqual([
    'https://gitlab.com/api/v4/list?order_by=id&pagination=keyset&per_page=2&sort=asc',
    `https://gitlab.com/api/v4/list?${query}`,
  ])
})

it('takes the parameter that an order leads on by, whichever it is', async () => {
  const byName = Link.replace('id_after=42', 'cursor=eyJuYW1lIjoiRiJ9').replaceAll('id&', 'name&')
  const page = await readPage(
    gitlabKeyset,
    { body: rows(2), headers: { Link: byName } },
    'cursor=x',
    2,
  )
  expect(page.next).toContain('cursor=eyJuYW1lIjoiRiJ9')
})

it.each([
  ['the empty page after the last', query, { body: [] }, { items: [], next: null, hasNext: false }],
  ['a short last page', query, { body: rows(1) }, { next: null, hasNext: false }],
  ['an empty list', null, { body: [] }, { items: [], hasNext: false }],
  ['a full page whose Link may be hidden', null, { body: rows(2) }, { next: null, hasNext: null }],
])('reads %s', async (_, target, given, page) => {
  expect(await readPage(gitlabKeyset, given, target, 2)).toMatchObject(page)
})

it('finds the sentence of an endpoint without keysets', async () => {
  const error = 'Keyset pagination is not yet available for this type of request'
  await expect(readPage(gitlabKeyset, { status: 405, body: { error } }, null, 2)).rejects.toThrow(
    /405 \(Keyset pagination is not yet available/,
  )
})
