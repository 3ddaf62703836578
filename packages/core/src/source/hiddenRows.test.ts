import { expect, it } from 'vitest'

import { offset } from '../styles/offset.ts'
import { pageNumber } from '../styles/pageNumber.ts'
import { paginatedSource } from './paginatedSource.ts'

interface Row {
  readonly id: number
}

/** A server that takes some rows out after paging, as one does that checks permissions row by row. */
function hiding(style: 'offset' | 'pageNumber', isHidden: (id: number) => boolean) {
  const facts = { size: 'limit', rows: 'results', total: 'count' }
  const requests: string[] = []
  const list = paginatedSource({
    api: {
      name: 'Tickets',
      baseUrl: 'https://tickets.test',
      pageSize: { default: 10, min: 1, max: 100 },
      style:
        style === 'offset'
          ? offset({ offset: 'from', ...facts })
          : pageNumber({ page: 'page', ...facts }),
    },
    path: '/tickets',
    parse: (row) => row as Row,
    getId: ({ id }) => id,
    request: async ({ from, page, limit }) => {
      requests.push(`${String(from ?? page)}, ${String(limit)}`)
      const start = Number(from ?? (Number(page) - 1) * Number(limit))
      const results = Array.from({ length: Number(limit) }, (_, index) => ({ id: start + index }))
      return { body: { count: 97, results: results.filter(({ id }) => id < 97 && !isHidden(id)) } }
    },
  })
  return { list, requests }
}

it.each(['offset', 'pageNumber'] as const)(
  'takes a page for short, not cut, where the server gave that many rows before: %s',
  async (style) => {
    const { list, requests } = hiding(style, (id) => id > 22 && id < 26)
    await list.load({ target: 1, pageSize: 10 })
    const page = await list.load({ target: 3, pageSize: 10 })
    expect(page.items).toHaveLength(7)
    expect(page).toMatchObject({ pageSize: 10, pageCount: 10, next: 4, hasNext: true })
    expect(requests).toHaveLength(2)
  },
)

it('still takes a short page for a cut one where no full page came before', async () => {
  const { list } = hiding('offset', (id) => id === 3)
  expect(await list.load({ target: 1, pageSize: 10 })).toMatchObject({ pageSize: 9 })
})
