import { describe, expect, it } from 'vitest'

import { PaginationError } from '../error/PaginationError.ts'
import { growingList } from '../feed/growingList.ts'
import { paginatedSource } from '../source/paginatedSource.ts'
import type { PaginatedSource } from '../source/source.ts'
import { pageNumber } from '../styles/pageNumber.ts'
import { walkPages } from './walkPages.ts'

interface Row {
  readonly id: number
}
const pageSize = { default: 20, min: 1, max: 100 }

/** Tells nothing but the total, and answers with at most `most` rows, whatever is asked for. */
const clamping = (count: number, most: number): PaginatedSource<Row, number> =>
  paginatedSource({
    api: {
      name: 'Clamping',
      baseUrl: 'https://clamping.test',
      style: pageNumber({ page: 'page', size: 'size', rows: 'rows', total: 'total' }),
      pageSize,
    },
    path: '/rows',
    parse: (row) => row as Row,
    getId: (row) => row.id,
    request: async (asked) => {
      const size = Math.min(most, Number(asked['size']))
      const start = (Number(asked['page']) - 1) * size
      const rows = Array.from({ length: Math.max(0, Math.min(size, count - start)) }, (_, row) => ({
        id: start + row,
      }))
      return { body: { rows, total: count } }
    },
  })

async function collect<TItem>(
  source: PaginatedSource<TItem, number>,
  size: number,
  from?: number,
): Promise<TItem[]> {
  const rows: TItem[] = []
  for await (const page of walkPages(source, { pageSize: size, from })) rows.push(...page.items)
  return rows
}

describe('a size that the server cuts without a word', () => {
  it('to half of it loses no row', async () => {
    expect(await collect(clamping(150, 50), 100)).toHaveLength(150)
  })

  it.each([4, 6, 10])(
    'loses no row of %i, however it is cut and however long the list',
    async (size) => {
      const lost: string[] = []
      for (let most = 1; most <= size; most += 1) {
        for (let count = 1; count <= 40; count += 1) {
          const rows = await collect(clamping(count, most), size)
          if (rows.length !== count) lost.push(`${rows.length} of ${count} by ${most}`)
        }
      }
      expect(lost).toEqual([])
    },
  )

  it.each([
    ['where the cut page could be the last one, had it not been cut', 16, 2, 10],
    ['on the page where it begins', 15, 1, 15],
    ['on the last page', 16, 3, 4],
  ])('loses no row of a walk that begins later: %s', async (_, count, from, expected) => {
    expect(await collect(clamping(count, 6), 10, from)).toHaveLength(expected)
  })

  it('is no reason to ask behind the end where the pages before tell the size', async () => {
    const targets: number[] = []
    for await (const page of walkPages(clamping(26, 10), { pageSize: 10, from: 2 }))
      targets.push(page.target)
    expect(targets).toEqual([2, 3])
  })

  it('loses no row of an endless list either', async () => {
    const source = clamping(150, 50)
    const list = growingList(source)
    for (let target = list.next(); target !== undefined; target = list.next()) {
      list.add(target, await source.load({ target, pageSize: 100 }))
    }
    expect(list.view().pages.flatMap((page) => page.items)).toHaveLength(150)
  })
})

it('does not take rows without an id for the page before again', async () => {
  const source = paginatedSource({
    api: {
      name: 'Bare',
      baseUrl: 'https://bare.test',
      style: pageNumber({ page: 'page', size: 'size' }),
      pageSize,
    },
    path: '/rows',
    parse: (row) => row as { id: null },
    getId: (row) => row.id as never,
    request: async ({ page }) => ({ body: Number(page) <= 3 ? [{ id: null }, { id: null }] : [] }),
  })
  expect(await collect(source, 2)).toHaveLength(6)
})

describe('a refusal that says that the page is beyond the end', () => {
  const refusing = (pages: number): PaginatedSource<Row, number> => {
    const source = paginatedSource({
      api: {
        name: 'Refusing',
        baseUrl: 'https://refusing.test',
        style: pageNumber({ page: 'page', size: 'size', refusal: () => 'beyondEnd' }),
        pageSize,
      },
      path: '/rows',
      parse: (row) => row as Row,
      getId: (row) => row.id,
      request: async ({ page }) =>
        Number(page) <= pages
          ? { body: [{ id: Number(page) }] }
          : new Response('{}', { status: 404 }),
    })
    return source
  }

  it('ends the walk behind a page', async () => {
    const steps = walkPages(refusing(2), { pageSize: 1 })
    expect(await steps.next()).toMatchObject({ value: { target: 1 } })
    expect(await steps.next()).toMatchObject({ value: { target: 2 } })
    expect(await steps.next()).toEqual({ done: true, value: 'beyondEnd' })
  })

  it('is an error where nothing came before', async () => {
    const error = await collect(refusing(2), 1, 7).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(PaginationError)
    expect(error).toMatchObject({ status: 404, refusal: 'beyondEnd' })
  })
})
