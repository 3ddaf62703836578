import { expect, it } from 'vitest'

import { paginatedSource } from '../source/paginatedSource.ts'
import { not } from '../styles/place.ts'
import { pageNumber } from '../styles/pageNumber.ts'
import { walkPages } from './walkPages.ts'

interface Row {
  readonly id: number
}

/** Promises more by a flag, whatever page is asked for. */
function promising(rowsOf: (page: number) => readonly Row[], totalOf?: (page: number) => number) {
  const list = paginatedSource({
    api: {
      name: 'Promises',
      baseUrl: 'https://promises.test',
      style: pageNumber({ page: 'page', rows: 'rows', total: 'total', next: not('last') }),
      pageSize: { default: 2, min: 1, max: 100 },
    },
    path: '/rows',
    parse: (row) => row as Row,
    getId: ({ id }) => id,
    request: async ({ page }) => {
      const number = Number(page)
      return { body: { rows: rowsOf(number), last: number === 9, total: totalOf?.(number) } }
    },
  })
  return walkPages(list, { pageSize: 2 })
}

async function pagesOf(walk: ReturnType<typeof promising>): Promise<[pages: number, end: string]> {
  for (let pages = 0; ; pages += 1) {
    const step = await walk.next()
    if (step.done) return [pages, step.value]
  }
}

it('ends a walk where the same rows come five times in a row', async () => {
  expect(await pagesOf(promising(() => [{ id: 1 }, { id: 2 }]))).toEqual([4, 'repeated'])
})

it('goes on where they came a few times: others may have pushed them down', async () => {
  const walk = promising((page) => [{ id: Math.ceil(page / 4) }])
  expect(await pagesOf(walk)).toEqual([9, 'link'])
})

it('goes on where the list grew meanwhile', async () => {
  const walk = promising(
    () => [{ id: 1 }],
    (page) => 100 + page,
  )
  expect(await pagesOf(walk)).toEqual([9, 'link'])
})
