import { expect, it } from 'vitest'

import { procore } from './procore.ts'

/** From the provider's page, folded and with its stray comma. */
const documented = new Headers({
  Link: `<https://api.procore.com/rest/v1.0/punch_items?page=1&per_page=5>; rel="first",
    <https://api.procore.com/rest/v1.0/punch_items?page=2&per_page=5>; rel="prev",
    <https://api.procore.com/rest/v1.0/punch_items?page=30&per_page=5>; rel="last",
    <https://api.procore.com/rest/v1.0/punch_items?page=4&per_page=5>; rel="next",`.replaceAll(
    /\n\s*/g,
    ' ',
  ),
  'Per-Page': '5',
  Total: '150',
})
const url = 'https://api.procore.com/rest/v1.0/punch_items?project_id=14406&per_page=5&page=3'
const read = (body: unknown, headers: Headers, target = 3, pageSize = 5) =>
  procore.style.read({ status: 200, headers, body, url }, { target, pageSize })

it('reads the documented sample', () => {
  expect(procore.style.ask(3, 5)).toEqual({ page: 3, per_page: 5 })
  expect(read([1, 2, 3, 4, 5], documented)).toMatchObject({
    items: [1, 2, 3, 4, 5],
    total: { count: 150, precision: 'exact' },
    pageSize: 5,
    pageCount: 30,
    next: 4,
    previous: 2,
    hasNext: true,
    evidence: 'link',
  })
})

it('goes back from page 2, whose documented links have no prev', () => {
  const headers = new Headers({
    Link: '<?page=1>; rel="first", <?page=3>; rel="next", <?page=30>; rel="last"',
    Total: '150',
    'Per-Page': '5',
  })
  expect(read([1, 2, 3, 4, 5], headers, 2)).toMatchObject({ previous: 1, next: 3 })
})

it('ends on a last page with neither next nor last, and on a single page without any link', () => {
  const last = new Headers({
    Link: '<?page=1>; rel="first", <?page=29>; rel="prev"',
    Total: '150',
    'Per-Page': '5',
  })
  expect(read([1, 2, 3, 4, 5], last, 30)).toMatchObject({
    hasNext: false,
    evidence: 'link',
    pageCount: 30,
  })
  expect(read([1, 2], new Headers({ Total: '2', 'Per-Page': '5' }), 1)).toMatchObject({
    hasNext: false,
    pageCount: 1,
  })
})

it('tells an endpoint that does not page from one whose headers are hidden', () => {
  expect(read([1, 2, 3, 4, 5, 6], new Headers(), 1)).toMatchObject({
    pageSize: null,
    total: { count: 6 },
    hasNext: false,
  })
  expect(read([1, 2, 3, 4, 5], new Headers(), 1)).toMatchObject({
    pageSize: 5,
    total: null,
    pageCount: null,
    hasNext: null,
  })
})

it('reads bare integers at a size that the endpoint forces', () => {
  const page = read([7, 8, 9], new Headers({ 'Per-Page': '200000', Total: '3' }), 1)
  expect(page).toMatchObject({ items: [7, 8, 9], pageSize: 200_000, pageCount: 1, hasNext: false })
})

it('sorts by one field', () => {
  expect(procore.sort?.([{ field: 'name', descending: true }])).toEqual({ sort: '-name' })
  expect(procore.sort?.([])).toEqual({ sort: undefined })
})

it.each([
  [{ code: 'NotFound', message: 'No such project', fields: [], reason: '' }, 'No such project'],
  [{ errors: { name: ["can't be blank"] } }, '{"name":["can\'t be blank"]}'],
  ['plain text', null],
])('finds the sentence in %o', (body, sentence) =>
  expect(procore.errorMessage?.(body)).toBe(sentence),
)
