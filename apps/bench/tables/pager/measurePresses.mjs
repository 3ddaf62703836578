import { interleavedTasks } from '../../measure/interleavedTasks.mjs'
import { spread } from '../../measure/spread.mjs'
import { printTable } from '../../print/printTable.mjs'

const usual = 118
/** How many pages are tried, by powers of ten, and how long a press may take for a size to count as borne. */
const most = 1_000_000_000
const limitMs = 20
const rounded = new Intl.NumberFormat('en')

/** @typedef {import('./contenders.mjs').DescribedPager} DescribedPager */
/**
 * @typedef {object} PagerPage
 * @property {(call: string) => Promise<unknown>} run runs a call in the page
 * @property {() => Promise<number>} worked
 */

/**
 * What a press costs at 118 pages, and at as many as a contender bears.
 *
 * @param {readonly DescribedPager[]} contenders
 * @param {PagerPage} page
 */
export async function measurePresses(contenders, { run, worked }) {
  const sizes = []
  for (const { name } of contenders) {
    const borne = Number(await run(`largest(${JSON.stringify(name)}, ${most}, ${limitMs})`))
    sizes.push({ name, borne })
  }
  const runs = sizes.flatMap(({ name, borne }) =>
    [usual, borne]
      .filter((pageCount) => pageCount > 0)
      .map((pageCount) => ({
        name: `${name}, ${pageCount}`,
        run: (/** @type {number} */ calls) =>
          run(`press(${JSON.stringify(name)}, ${pageCount}, ${calls})`),
      })),
  )
  const samples = await interleavedTasks(runs, worked)
  const goal = spread(samples.get(`rc-pagination, ${usual}`) ?? []).median
  printTable(
    [
      'µs of the main thread per press: median (middle half), least',
      `${usual} pages`,
      '÷ rc-pagination',
      `the most pages with a press below ${limitMs} ms`,
      'at that many',
      `÷ ${usual} pages`,
    ],
    sizes.map(({ name, borne }) => {
      const few = spread(samples.get(`${name}, ${usual}`) ?? [])
      const many = spread(samples.get(`${name}, ${borne}`) ?? [])
      return [
        name,
        written(few),
        (few.median / goal).toFixed(2),
        rounded.format(borne),
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
 * @param {PagerPage} page
 */
export async function measureMounts(contenders, { run, worked }) {
  const elements = new Map()
  const runs = contenders.map(({ name }) => ({
    name,
    run: async (/** @type {number} */ calls) => {
      elements.set(name, await run(`mount(${JSON.stringify(name)}, ${calls})`))
    },
  }))
  const samples = await interleavedTasks(runs, worked)
  printTable(
    [
      'µs of the main thread to mount and take down: median (middle half), least',
      `${usual} pages`,
      'elements',
    ],
    contenders.map(({ name }) => [
      name,
      written(spread(samples.get(name) ?? [])),
      String(elements.get(name)),
    ]),
  )
}

/** @param {ReturnType<typeof spread>} figures */
const written = ({ median, from, to, least }) =>
  `${median.toFixed(0)} (${from.toFixed(0)}–${to.toFixed(0)}), ${least.toFixed(0)}`
