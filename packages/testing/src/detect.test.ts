import { detectStyle, type Page, type PaginationStyle, type Target } from '@paginated-query/core'
import { expect, it } from 'vitest'

import { listOf } from './__fixtures__/shape.ts'
import { profiles, shapes } from './__fixtures__/shapes.ts'

const pageSize = 5

/** What can't be told from an answer, and why. */
const untold: Readonly<Record<string, string>> = {
  'Spring Data, slice':
    'a slice says nothing by which pages from 0 are known, but on its first page',
  'PostgREST, Range header': 'what asks for it is a header of the request',
  'Relay, backwards': 'a connection looks the same from both ends',
  'Elasticsearch, search_after': 'it is asked by a body, and its answers name no cursor',
}

/** What a style makes of an answer, and how it would ask for the next page. */
function factsOf(style: PaginationStyle<Target>, page: Page<unknown>): unknown {
  const { items, total, next, hasNext } = page
  const { size } = { size: undefined, ...style.dialect }
  const asked = Object.entries(next === null ? {} : style.ask(next, pageSize)).filter(
    ([name, value]) => name !== size && value !== null,
  )
  return { items, total: total?.count, hasNext, asked: asked.map(String).sort() }
}

it.each([...shapes, ...profiles].filter(({ name }) => !(name in untold)))(
  '$name is read from its second page as by its own style',
  async (shape) => {
    const answers: { url: string; headers: Headers; body: unknown; status: number }[] = []
    const { source } = listOf(shape, {
      count: 23,
      around: (server) => async (url, init) => {
        const response = await server(url, init)
        const body: unknown = await response.clone().json()
        answers.push({ url: String(url), headers: response.headers, body, status: 200 })
        return response
      },
    })
    const first = await source.load({ target: source.api.style.first, pageSize })
    const target = first.next
    await source.load({ target, pageSize })
    const answer = answers.at(-1) as (typeof answers)[number]

    const detected = detectStyle(answer)
    const own = source.api.style.read(answer, { target, pageSize })
    expect(detected.kind).toBe(typeof source.api.style.first === 'number' ? 'numbered' : 'cursor')
    const style = detected.style as PaginationStyle<Target>
    const read = style.read(answer, { target, pageSize })
    expect(factsOf(style, read)).toEqual(factsOf(source.api.style, own))
  },
)
