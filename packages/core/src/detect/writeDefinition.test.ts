import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import * as core from '../index.ts'
import { detectStyle } from './detectStyle.ts'

const rows = (count: number): { id: number }[] =>
  Array.from({ length: count }, (_, index) => ({ id: index }))

/** What a definition makes when it is run with nothing but its own imports. */
function run(definition: string): core.PaginationApi<number> {
  const [, names, , source] =
    /^import \{ (.*) \} from '(.*)'\n\nexport const api = (.*)\n$/s.exec(definition) ?? []
  const imports = (names as string).split(', ')
  const values = imports.map((name) => (core as Record<string, unknown>)[name])
  // oxlint-disable-next-line typescript/no-implied-eval -- a definition is source text
  const make = new Function(...imports, `return ${source}`) as (
    ...made: unknown[]
  ) => core.PaginationApi<number>
  return make(...values)
}

it('writes a whole definition', () => {
  const { definition } = detectStyle({
    url: 'https://api.example.com/v1/orders?page=2&limit=3',
    headers: { 'X-Total-Count': '45' },
    body: rows(3),
  })
  expect(definition).toMatchInlineSnapshot(`
    "import { defineApi, header, pageNumber } from '@paginated-query/core'

    export const api = defineApi({
      name: 'api.example.com',
      baseUrl: 'https://api.example.com/v1',
      style: pageNumber({ page: 'page', size: 'limit', total: header('X-Total-Count') }),
      // The provider's documentation says which sizes it allows: this answer only shows one.
      pageSize: { default: 3, min: 1, max: 100 },
    })
    "
  `)
})

it('takes the size that was asked for as the default, however short the page', () => {
  const { definition } = detectStyle({
    url: 'https://x.test/a?offset=50&limit=50',
    body: { items: rows(7), total: 57 },
  })
  expect(definition).toContain('pageSize: { default: 50, min: 1, max: 100 }')
})

it.each([
  ['X-Total-Count', { 'x-total-count': '45' }],
  ['Total', { TOTAL: '45' }],
  ['X-WP-Total', { 'X-WP-Total': '45' }],
])('spells a header as documentation does: %s', (name, headers) => {
  const { definition, evidence } = detectStyle({ headers, body: rows(3) })
  expect(definition).toContain(`total: header('${name}')`)
  expect(evidence.join()).toContain(`\`${name}\``)
})

describe('run, it makes the style that was detected', () => {
  it.each([
    ['wrapped rows', { hits: { total: { value: 9 }, hits: [{ _id: 'a', _source: {} }] } }],
    ['a parameter that goes back', { items: rows(3), has_more: true }],
    ['a turned flag', { items: rows(3), last: false, totalElements: 9 }],
    ['nothing to say', { nodes: rows(3), pageInfo: {} }],
  ])('with %s', (_, body) => {
    const { definition, style } = detectStyle({ body })
    expect(run(definition).style.dialect).toEqual(style?.dialect)
  })

  it('whatever its fields are called', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom("'", '\\', '\r', '\n', '\u2028', '\u2029', '\0', '`', '${', '}'),
      }),
      fc.constantFrom('link(', ': contentRange', '\ud800', '\u202e', '__proto__', "'})//"),
    )
    fc.assert(
      fc.property(name, name, (list, wrapper) => {
        const body: unknown = Object.fromEntries([
          [wrapper, { total: 9, next: '?page=2' }],
          [list, rows(3)],
        ])
        const asked = new URLSearchParams({ [`.page.${list}`]: '1', [`.${wrapper}.limit`]: '3' })
        const url = `https://x.test/list?${asked}`
        const { definition, style } = detectStyle({ url, body })
        if (style === null) return
        // oxlint-disable-next-line no-control-regex -- they are what must not be there
        expect(definition).not.toMatch(/[\0-\t\v-\x1f\u2028\u2029]/)
        expect(definition.split('\n')).toHaveLength(10)
        expect(run(definition).style.dialect).toEqual(style.dialect)
      }),
    )
  })
})
