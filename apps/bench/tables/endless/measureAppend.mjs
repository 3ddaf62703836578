import { spread } from '../../measure/spread.mjs'
import { printTable } from '../../print/printTable.mjs'
import { showProgress } from '../../print/showProgress.mjs'
import { contenders } from './contenders.mjs'

const rounds = 5
/** Around which lengths, in pages, an append is measured. */
const lengths = [10, 100, 500, 1000]
/** Appends per figure. */
const batch = 20
const size = { pageCount: 2000, pageSize: 100 }

/**
 * What the main thread does for one more page, and what the list weighs at the end.
 *
 * @param {import('./openPage.mjs').BenchPage} page
 */
export async function measureAppend(page) {
  const samples = new Map(
    contenders.map(({ name }) => [name, lengths.map(() => /** @type {number[]} */ ([]))]),
  )
  const ends = new Map(
    contenders.map(({ name }) => [name, { heap: Number.NaN, renders: Number.NaN }]),
  )
  for (let round = 0; round < rounds; round += 1) {
    // Each begins a round as often as any other comes after it.
    for (const { name } of round % 2 === 0 ? contenders : contenders.toReversed()) {
      showProgress(`append ${round + 1} of ${rounds}: ${name}`)
      await page.clear()
      const empty = await page.heap()
      await page.run(`mount(${JSON.stringify(name)}, ${JSON.stringify(size)})`)
      let loaded = 1
      let renders = 0
      for (const [index, length] of lengths.entries()) {
        const from = length - batch / 2
        await page.run(`append(${from - loaded})`)
        const before = await page.worked()
        renders = await page.run(`append(${batch})`)
        samples.get(name)?.[index]?.push(((await page.worked()) - before) / batch)
        loaded = from + batch
      }
      ends.set(name, { heap: (await page.heap()) - empty, renders: renders / batch })
      await page.run('unmount()')
    }
  }
  showProgress('')
  printTable(
    [
      `ms of the main thread per append: median, least–most of ${rounds}`,
      ...lengths.map((length) => `page ${length}`),
      'page 1,000 ÷ page 100',
      'renders',
      'MB at 1,000 pages',
    ],
    contenders.map(({ name }) => {
      const figures = (samples.get(name) ?? []).map((taken) => ({
        ...spread(taken),
        most: Math.max(...taken),
      }))
      const { heap, renders } = ends.get(name) ?? { heap: Number.NaN, renders: Number.NaN }
      return [
        name,
        ...figures.map(
          ({ median, least, most }) =>
            `${median.toFixed(2)}, ${least.toFixed(2)}–${most.toFixed(2)}`,
        ),
        ((figures[3]?.median ?? Number.NaN) / (figures[1]?.median ?? Number.NaN)).toFixed(2),
        renders.toFixed(1),
        heap.toFixed(1),
      ]
    }),
  )
}
