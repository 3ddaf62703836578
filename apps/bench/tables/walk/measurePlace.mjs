import { spread } from '../../measure/spread.mjs'
import { printTable } from '../../print/printTable.mjs'
import { showProgress } from '../../print/showProgress.mjs'
import { contenders } from './contenders.mjs'

/** @typedef {import('./contenders.mjs').WalkContender} WalkContender */
/**
 * Where contenders run.
 *
 * @typedef {object} Place
 * @property {string} name
 * @property {number} atOnce requests under way at most
 * @property {(contender: WalkContender) => Promise<{ ms: number, rows: number }>} walk
 * @property {() => Promise<number[]>} requests milliseconds of single requests
 */

const rounds = 3

/**
 * Lets every contender load the whole list in one place, in turn.
 *
 * @param {string} origin
 * @param {{ pageCount: number, pageSize: number }} list
 * @param {Place} place
 */
export async function measurePlace(origin, { pageCount, pageSize }, place) {
  const samples = new Map(contenders.map(({ name }) => [name, /** @type {number[]} */ ([])]))
  const counts = new Map(contenders.map(({ name }) => [name, { requests: 0, most: 0 }]))
  const latencies = /** @type {number[]} */ ([])
  const run = async (/** @type {WalkContender} */ contender) => {
    showProgress(`${place.name}: ${contender.name}`)
    const { ms, rows } = await place.walk(contender)
    const counted = await countsOf(origin)
    if (rows !== pageCount * pageSize) {
      throw new Error(
        `[paginated-query] ${contender.name} found ${rows} of ${pageCount * pageSize} rows in ${place.name}, ` +
          'so its time says nothing. Check its file in apps/bench/tables/walk/contenders.',
      )
    }
    return { ms, counted }
  }

  const quick = contenders.filter(({ isSequential }) => !isSequential)
  // Opens the connections, and warms up.
  for (const contender of quick) await run(contender)
  for (let round = 0; round < rounds; round += 1) {
    // Quick ones have their turn between any two slow ones: there is time for more of them.
    for (const slow of contenders.filter(({ isSequential }) => isSequential)) {
      latencies.push(...(await place.requests()))
      await countsOf(origin)
      quick.reverse()
      for (const contender of [slow, ...quick]) {
        const { ms, counted } = await run(contender)
        samples.get(contender.name)?.push(ms)
        counts.set(contender.name, counted)
      }
    }
  }
  showProgress('')

  const request = spread(latencies).median
  const turns = 1 + Math.ceil((pageCount - 1) / place.atOnce)
  const bound = request * turns
  console.log(
    `\n${place.name}: one request takes ${request.toFixed(1)} ms. The bound is ${turns} of them, the first page ` +
      `and then ${place.atOnce} at a time: ${bound.toFixed(0)} ms.`,
  )
  printTable(
    [`${place.name}, ms`, 'median', 'middle half', 'least', '× the bound', 'requests', 'at once'],
    contenders.map(({ name }) => {
      const { median, from, to, least } = spread(samples.get(name) ?? [])
      const { requests, most } = counts.get(name) ?? { requests: 0, most: 0 }
      return [
        name,
        median.toFixed(0),
        `${from.toFixed(0)}–${to.toFixed(0)}`,
        least.toFixed(0),
        (median / bound).toFixed(2),
        String(requests),
        String(most),
      ]
    }),
  )
}

/**
 * @param {string} origin
 * @returns {Promise<{ requests: number, most: number }>} since the last time
 */
async function countsOf(origin) {
  const response = await fetch(`${origin}/counts`)
  return /** @type {{ requests: number, most: number }} */ (await response.json())
}
