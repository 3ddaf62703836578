// One contender with one header, in a thread that can be ended when it takes too long.
import { parentPort, workerData } from 'node:worker_threads'

import { contenders } from './contenders.mjs'
import { hostileHeaders } from './hostileHeaders.mjs'

const repeats = 5

const { name, family, length, requestUrl } =
  /** @type {{ name: string, family: string, length: number, requestUrl: string }} */ (workerData)
const contender = contenders.find((candidate) => candidate.name === name)
const header = hostileHeaders[family]?.(length) ?? ''

let least = Infinity
let outcome = ''
for (let repeat = 0; repeat < repeats; repeat += 1) {
  const start = performance.now()
  try {
    if (contender?.urls(header, requestUrl) === null) outcome = 'refuses'
  } catch {
    outcome = 'throws'
  }
  least = Math.min(least, performance.now() - start)
}
parentPort?.postMessage({ least, outcome })
