import { expect, it } from 'vitest'

import { addressOf, listOf, readPage, rows } from './__fixtures__/listOf.ts'
import { githubCursor } from './githubCursor.ts'

const at = (query: string, relation: string): string =>
  `<https://api.github.com/repositories/1300192/issues?${query}>; rel="${relation}"`

it('sends a whole query on, on top of the filters', async () => {
  const next = 'state=all&per_page=2&after=Y3Vyc29yOnYyOg%3D%3D&page=2'
  const given = { body: rows(2), headers: { Link: at(next, 'next') } }
  const { list, asked } = listOf(githubCursor, given, { state: 'all' })
  const page = await list.load({ target: null, pageSize: 2 })
  expect(page).toMatchObject({ next, previous: null, hasNext: true, pageCount: null })
  await list.load({ target: page.next, pageSize: 2 })
  expect(asked.map(({ address }) => address)).toEqual([
    'https://api.github.com/list?per_page=2&state=all',
    'https://api.github.com/list?after=Y3Vyc29yOnYyOg==&page=2&per_page=2&state=all',
  ])
})

it('reads a page in the middle, and goes back', async () => {
  const Link = [at('after=bbb&per_page=2', 'next'), at('before=aaa&per_page=2', 'prev')].join(', ')
  const page = await readPage(
    githubCursor,
    { body: rows(2), headers: { Link } },
    'after=aaa&per_page=2',
    2,
  )
  expect(page).toMatchObject({
    next: 'after=bbb&per_page=2',
    previous: '<before=aaa&per_page=2',
  })
  expect(await addressOf(githubCursor, { target: page.previous, pageSize: 2 })).toBe(
    'https://api.github.com/list?before=aaa&per_page=2',
  )
})

it.each([
  [
    'the last page',
    'after=bbb',
    { body: rows(1), headers: { Link: at('before=bbb', 'prev') } },
    { next: null, hasNext: false },
  ],
  ['a single page, which has no Link', null, { body: rows(1) }, { next: null, hasNext: false }],
  ['an empty list', null, { body: [] }, { items: [], hasNext: false }],
  ['a full page whose Link may be hidden', null, { body: rows(2) }, { next: null, hasNext: null }],
])('reads %s', async (_, target, given, page) => {
  expect(await readPage(githubCursor, given, target, 2)).toMatchObject(page)
})

it('finds the sentence of an error', async () => {
  const given = { status: 404, body: { message: 'Not Found', status: '404' } }
  await expect(readPage(githubCursor, given, null, 2)).rejects.toThrow(/404 \(Not Found\)/)
})
