import { interleaved } from '../../measure/interleaved.mjs'
import { spread } from '../../measure/spread.mjs'
import { printTable } from '../../print/printTable.mjs'
import { contenders } from './contenders.mjs'
import { headers, requestUrl } from './headers.mjs'
import { measureHostile } from './measureHostile.mjs'

/** @typedef {import('./contenders.mjs').LinkContender} LinkContender */

/** @type {import('../../bench.mjs').Table} */
export const table = {
  title: 'Link: a header of four relations, and hostile ones',
  async run() {
    measureFour()
    await measureHostile()
  },
}

function measureFour() {
  const runs = Object.entries(headers).flatMap(([form, header]) =>
    contenders.map((contender) => ({
      name: `${contender.name}, ${form}`,
      run: runOf(contender, header),
    })),
  )
  const samples = interleaved(runs)
  printTable(
    [
      'µs per header: median (middle half), least',
      ...Object.keys(headers).map((form) => `references ${form}`),
    ],
    contenders.map(({ name, reads }) => [
      `${name}: ${reads}`,
      ...Object.keys(headers).map((form) => {
        const { median, from, to, least } = spread(samples.get(`${name}, ${form}`) ?? [])
        return `${median.toFixed(2)} (${from.toFixed(2)}–${to.toFixed(2)}), ${least.toFixed(2)}`
      }),
    ]),
  )
}

/**
 * Reads the header and looks at the end of each URL, so that a URL put together late is put together.
 *
 * @param {LinkContender} contender
 * @param {string} header
 */
function runOf({ name, urls }, header) {
  if (!urls(header, requestUrl)?.[0]?.endsWith('?page=4&per_page=5')) {
    throw new Error(
      `[paginated-query] ${name} doesn’t find the next page, so its time says nothing. ` +
        'Check its file in apps/bench/tables/link/contenders.',
    )
  }
  return () => {
    let sum = 0
    for (const url of urls(header, requestUrl) ?? []) {
      if (url !== undefined) sum += url.charCodeAt(url.length - 1)
    }
    return sum
  }
}
