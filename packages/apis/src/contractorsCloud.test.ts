import { expect, it } from 'vitest'

import { contractorsCloud } from './contractorsCloud.ts'

const at = (page: number): string =>
  `https://classic-api.contractorscloud.com/api/v1/projects?page%5Bnumber%5D=${page}`
/** From the provider's page, without the middle of its links. */
const documented = {
  current_page: 1,
  data: [{}, {}, {}],
  first_page_url: at(1),
  from: 1,
  last_page: 118,
  last_page_url: at(118),
  links: [
    { url: null, label: '« Previous', active: false },
    { url: at(1), label: '1', active: true },
    { url: null, label: '...', active: false },
    { url: at(118), label: '118', active: false },
    { url: at(2), label: 'Next »', active: false },
  ],
  next_page_url: at(2),
  path: 'https://classic-api.contractorscloud.com/api/v1/projects',
  per_page: 30,
  prev_page_url: null,
  to: 30,
  total: 3531,
}
const read = (body: unknown, target = 1) =>
  contractorsCloud.style.read(
    { status: 200, headers: new Headers(), body, url: at(target) },
    { target, pageSize: 30 },
  )

it('reads the documented sample', () => {
  expect(contractorsCloud.style.ask(7, 5)).toEqual({ 'page[number]': 7, 'page[size]': 5 })
  expect(read(documented)).toMatchObject({
    total: { count: 3531, precision: 'exact' },
    pageSize: 30,
    pageCount: 118,
    next: 2,
    previous: null,
    hasNext: true,
    evidence: 'link',
  })
})

it('leads back into the list from an empty page beyond its end', () => {
  const body = {
    ...documented,
    data: [],
    current_page: 500,
    from: null,
    to: null,
    next_page_url: null,
    prev_page_url: at(499),
  }
  expect(read(body, 500)).toMatchObject({
    items: [],
    hasNext: false,
    previous: 118,
    pageCount: 118,
  })
})

it('takes rows with numeric keys in order', () => {
  expect(read({ ...documented, data: { 0: 'a', 2: 'b' } }).items).toEqual(['a', 'b'])
})

it('joins several values of a filter, because PHP keeps the last of a repeated name', () => {
  expect(contractorsCloud.arrays).toBe('comma')
})

it('sorts by one field', () => {
  expect(contractorsCloud.sort?.([{ field: 'created_at', descending: true }])).toEqual({
    sort: '-created_at',
  })
})

it('finds the sentence in a refused request', () => {
  expect(
    contractorsCloud.errorMessage?.({ message: 'The page.size must be at most 100.', errors: {} }),
  ).toMatch(/at most 100/)
})
