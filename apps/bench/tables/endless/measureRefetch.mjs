import { spread } from '../../measure/spread.mjs'
import { printTable } from '../../print/printTable.mjs'
import { showProgress } from '../../print/showProgress.mjs'
import { contenders } from './contenders.mjs'

/** @typedef {{ ms: number, requests: number, renders: number, isKept: boolean }} Refetched */

const rounds = 3
const latency = 50

/**
 * All pages again: 50 of them behind a latency, and 1,000 of them at once, equal and changed.
 *
 * @param {import('./openPage.mjs').BenchPage} page
 */
export async function measureRefetch(page) {
  const bound = Math.ceil(50 / 8) * latency
  await measure(page, {
    pages: 50,
    latency,
    isNew: false,
    title: `50 pages, ${latency} ms each, nothing changed: ms`,
    unit: 'ms',
    bound,
  })
  await measure(page, {
    pages: 1000,
    latency: 0,
    isNew: false,
    title: '1,000 pages, nothing changed: ms of the main thread',
    unit: 'work',
    bound: null,
  })
  await measure(page, {
    pages: 1000,
    latency: 0,
    isNew: true,
    title: '1,000 pages, every row changed: ms of the main thread',
    unit: 'work',
    bound: null,
  })
}

/**
 * @param {import('./openPage.mjs').BenchPage} page
 * @param {{ pages: number, latency: number, isNew: boolean, title: string, unit: 'ms' | 'work', bound: number | null }} work
 */
async function measure(page, { pages, latency: wait, isNew, title, unit, bound }) {
  const rows = []
  for (const { name } of contenders) {
    showProgress(`${title}: ${name}`)
    const figures = []
    let result = /** @type {Refetched | null} */ (null)
    for (let round = 0; round < rounds; round += 1) {
      await page.clear()
      await page.run(`mount(${JSON.stringify(name)}, { pageCount: ${pages}, pageSize: 100 })`)
      await page.run(`append(${pages - 1})`)
      const before = await page.worked()
      result = await page.run(`refetch(${JSON.stringify({ latency: wait, isNew })})`)
      figures.push(unit === 'ms' ? (result?.ms ?? Number.NaN) : (await page.worked()) - before)
      await page.run('unmount()')
      if (!result) break
    }
    const { median, least } = spread(figures)
    rows.push(
      result
        ? [
            name,
            median.toFixed(0),
            `${least.toFixed(0)}–${Math.max(...figures).toFixed(0)}`,
            ...(bound === null ? [] : [(median / bound).toFixed(2)]),
            String(result.requests),
            String(result.renders),
            result.isKept ? 'yes' : 'no',
          ]
        : [name, 'can’t'],
    )
  }
  showProgress('')
  printTable(
    [
      title,
      'median',
      `of ${rounds}`,
      ...(bound === null ? [] : [`× the bound of ${bound}`]),
      'requests',
      'renders',
      'same rows',
    ],
    rows,
  )
}
