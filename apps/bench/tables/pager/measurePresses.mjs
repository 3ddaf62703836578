import { spread } from '../../measure/spread.mjs'
import { printTable } from '../../print/printTable.mjs'

const usual = 118
/** How many pages are tried, by powers of ten, and how long a press may take for a size to count as borne. */
const most = 1_000_000_000
const limitMs = 20
const timing = { rounds: 60, batchMs: 10 }
const rounded = new Intl.NumberFormat('en')

/** @typedef {import('./contenders.mjs').DescribedPager} DescribedPager */
/** @typedef {(call: string) => Promise<unknown>} Run runs a call in the page */

/**
 * What a press costs at 118 pages, and at as many as a contender bears.
 *
 * @param {readonly DescribedPager[]} contenders
 * @param {Run} run
 */
export async function measurePresses(contenders, run) {
  const sizes = []
  for (const { name } of contenders) {
    const borne = /** @type {number} */ (
      await run(`largest(${JSON.stringify(name)}, ${most}, ${limitMs})`)
    )
    sizes.push({ name, pageCounts: borne > 0 ? [usual, borne] : [usual] })
  }
  const samples = /** @type {Record<string, number[]>} */ (
    await run(`presses(${JSON.stringify(sizes)}, ${JSON.stringify(timing)})`)
  )
  const goal = spread(samples[`rc-pagination, ${usual}`] ?? []).median
  printTable(
    [
      'µs from press to commit: median (middle half)',
      `${usual} pages`,
      '÷ rc-pagination',
      `the most pages with a press below ${limitMs} ms`,
      'at that many',
      `÷ ${usual} pages`,
    ],
    sizes.map(({ name, pageCounts: [, borne] }) => {
      const few = spread(samples[`${name}, ${usual}`] ?? [])
      const many = spread(samples[`${name}, ${borne}`] ?? [])
      return [
        name,
        written(few),
        (few.median / goal).toFixed(2),
        borne === undefined ? '–' : rounded.format(borne),
        written(many),
        (many.median / few.median).toFixed(2),
      ]
    }),
  )
}

/**
 * What it costs to mount at 118 pages, and to take down.
 *
 * @param {readonly DescribedPager[]} contenders
 * @param {Run} run
 */
export async function measureMounts(contenders, run) {
  const results = /** @type {Record<string, { samples: number[], elements: number }>} */ (
    await run(`mounts(${usual}, ${JSON.stringify(timing)})`)
  )
  printTable(
    [`µs to mount and take down: median (middle half)`, `${usual} pages`, 'elements'],
    contenders.map(({ name }) => {
      const { samples, elements } = results[name] ?? { samples: [], elements: Number.NaN }
      return [name, written(spread(samples)), String(elements)]
    }),
  )
}

/** @param {ReturnType<typeof spread>} figures */
const written = ({ median, from, to }) =>
  `${median.toFixed(0)} (${from.toFixed(0)}–${to.toFixed(0)})`
