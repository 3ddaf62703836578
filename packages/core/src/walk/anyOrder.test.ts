import fc from 'fast-check'
import { expect, it } from 'vitest'

import { paginatedSource } from '../source/paginatedSource.ts'
import { pageNumber } from '../styles/pageNumber.ts'
import { rowsFrom, type Row } from './__fixtures__/deferredList.ts'
import { fetchAllPages } from './fetchAllPages.ts'

/** A server that tells what it tells, uses at most `most` rows a page, and answers when the scheduler says so. */
function scheduledList(
  scheduler: fc.Scheduler,
  server: { count: number; most: number; tells: 'total' | 'pages' | 'both' | 'next' | 'nothing' },
) {
  const { count, most, tells } = server
  const asked: number[] = []
  let underWay = 0
  let peak = 0
  const source = paginatedSource({
    api: {
      name: 'Scheduled',
      baseUrl: 'https://scheduled.test',
      style: pageNumber({
        page: 'page',
        size: 'size',
        rows: 'rows',
        total: 'total',
        pageCount: 'pages',
        next: 'next',
      }),
      pageSize: { default: 10, min: 1, max: 20 },
    },
    path: '/rows',
    parse: (row) => row as Row,
    getId: (row) => row.id,
    request: async (params) => {
      const page = Number(params['page'])
      const size = Math.min(Number(params['size']), most)
      asked.push(page)
      underWay += 1
      peak = Math.max(peak, underWay)
      await scheduler.schedule(Promise.resolve(), `page ${page}`)
      underWay -= 1
      const start = (page - 1) * size
      const pages = Math.ceil(count / size)
      const facts = {
        total: { total: count },
        pages: { pages },
        both: { total: count, pages },
        next: { next: page < pages ? page + 1 : null },
        nothing: {},
      }
      return { body: { rows: rowsFrom(start, Math.min(size, count - start)), ...facts[tells] } }
    },
  })
  return { source, asked, peak: () => peak }
}

const server = fc
  .record({
    count: fc.nat({ max: 120 }),
    pageSize: fc.integer({ min: 1, max: 20 }),
    most: fc.integer({ min: 1, max: 20 }),
    tells: fc.constantFrom('total', 'pages', 'both', 'next', 'nothing'),
  })
  // Where nothing is told, a cut page looks like the last one, to anybody.
  .filter(({ tells, pageSize, most }) => tells !== 'nothing' || most >= pageSize)

it('every list comes whole and in order, however it is counted and cut and the answers come', () =>
  fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      server,
      fc.integer({ min: 1, max: 10 }),
      async (scheduler, { pageSize, ...told }, concurrency) => {
        const { source, asked, peak } = scheduledList(scheduler, told)
        const all = fetchAllPages(source, { limit: { pages: Infinity }, pageSize, concurrency })
        const items = await scheduler.waitFor(all.toArray())
        expect(items).toEqual(rowsFrom(0, told.count))
        expect(peak()).toBeLessThanOrEqual(concurrency)
        expect(asked, 'no page twice').toEqual([...new Set(asked)])
        const pages = Math.max(1, Math.ceil(told.count / Math.min(pageSize, told.most)))
        const isSure = told.tells !== 'total' && told.tells !== 'nothing'
        expect(asked.length, 'at most one page to see the end').toBeLessThanOrEqual(
          isSure ? pages : pages + 1,
        )
        expect(all.report).toMatchObject({ items: told.count, duplicates: 0, drift: false })
        expect(all.report.end).not.toBe(null)
      },
    ),
  ))

it('a limit of items asks for no more than the pages that hold them', () =>
  fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      server,
      fc.integer({ min: 1, max: 150 }),
      async (scheduler, { pageSize, ...told }, most) => {
        const { source, asked } = scheduledList(scheduler, told)
        const all = fetchAllPages(source, { limit: { items: most }, pageSize })
        const items = await scheduler.waitFor(all.toArray())
        expect(items).toEqual(rowsFrom(0, Math.min(most, told.count)))
        const needed = Math.ceil(most / Math.min(pageSize, told.most))
        if (most <= told.count) expect(asked).toHaveLength(needed)
      },
    ),
  ))

it('a walk that is interrupted anywhere is resumed without a loss', () =>
  fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      server,
      fc.integer({ min: 1, max: 10 }),
      async (scheduler, { pageSize, ...told }, pages) => {
        const { source } = scheduledList(scheduler, told)
        const all = fetchAllPages(source, { limit: { pages }, pageSize })
        const items = await scheduler.waitFor(all.toArray())
        const { end, next: from } = all.report
        if (end === 'limit') {
          const rest = fetchAllPages(source, { limit: { pages: Infinity }, pageSize, from })
          items.push(...(await scheduler.waitFor(rest.toArray())))
        }
        expect(items).toEqual(rowsFrom(0, told.count))
      },
    ),
  ))
