import { Worker } from 'node:worker_threads'

import { printTable } from '../../print/printTable.mjs'
import { showProgress } from '../../print/showProgress.mjs'
import { contenders } from './contenders.mjs'
import { requestUrl } from './headers.mjs'
import { hostileHeaders } from './hostileHeaders.mjs'

const limitMs = 5000
const lengths = [32, 64, 128].map((kilobytes) => kilobytes * 1024)
/** One contender refuses to read more than 2,000 characters. */
const shortLengths = [100, 200, 400]
const longUrl = `https://x.test/${'folder/'.repeat(10_000)}?page=3`

/** Gives every contender every hostile header, at three lengths: linear time doubles with the length. */
export async function measureHostile() {
  const rows = []
  for (const family of Object.keys(hostileHeaders)) {
    rows.push([family, ...(await cells(family, lengths, requestUrl))])
  }
  const ofLongUrl = 'links that leave their folder'
  rows.push([`${ofLongUrl}, 70 kB deep`, ...(await cells(ofLongUrl, lengths, longUrl))])
  const names = contenders.map(({ name }) => name)
  printTable(['ms for 128 KB, growth per doubling', ...names], rows)

  const short = 'spaces before a word'
  printTable(
    ['ms for 400 characters, growth per doubling', ...names],
    [[short, ...(await cells(short, shortLengths, requestUrl))]],
  )
}

/**
 * @param {string} family
 * @param {readonly number[]} sizes
 * @param {string} url
 */
async function cells(family, sizes, url) {
  const row = []
  for (const { name } of contenders) {
    showProgress(`${family}: ${name}`)
    row.push(await cell({ name, family, requestUrl: url }, sizes))
  }
  showProgress('')
  return row
}

/**
 * @param {{ name: string, family: string, requestUrl: string }} what
 * @param {readonly number[]} sizes
 */
async function cell(what, sizes) {
  const times = []
  let ends = ''
  for (const length of sizes) {
    const found = await timeOf({ ...what, length })
    if (found === null) {
      return `over ${limitMs / 1000} s at ${length < 1024 ? length : `${length / 1024} KB`}`
    }
    if (found.outcome === 'refuses') return 'refuses'
    ends = found.outcome === '' ? '' : `${found.outcome}, `
    times.push(found.least)
  }
  const first = times[0] ?? 0
  const last = times.at(-1) ?? 0
  // Below that, it is the clock that is measured.
  const growth = first < 0.02 ? '' : ` ×${((last / first) ** (1 / (sizes.length - 1))).toFixed(1)}`
  return `${ends}${last.toFixed(last < 10 ? 2 : 0)}${growth}`
}

/**
 * @param {{ name: string, family: string, requestUrl: string, length: number }} workerData
 * @returns {Promise<{ least: number, outcome: string } | null>} `null` where it took too long
 */
function timeOf(workerData) {
  const worker = new Worker(new URL('hostileWorker.mjs', import.meta.url), { workerData })
  return new Promise((resolve, reject) => {
    /** @type {NodeJS.Timeout | undefined} */
    let timer
    worker.once('online', () => {
      timer = setTimeout(() => {
        resolve(null)
        void worker.terminate()
      }, limitMs)
    })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => clearTimeout(timer))
  })
}
