// `npm test`: install, find a browser, check, build, and run every test.
// `npm test -- node` runs one part: check, build, node, browser, stories or e2e.
import './node.mjs'

import { browser as findBrowser } from './browser.mjs'
import { closingLine, oneCount, sum } from './counts.mjs'
import { install } from './install.mjs'
import { seconds } from './progress.mjs'
import * as steps from './steps.mjs'

/** @typedef {import('./steps.mjs').Step} Step */

const { types, lint, format, buildPackages, buildDemo, size } = steps
const { node, oldest, browser, stories, e2e } = steps

/**
 * What runs, in order; the steps of one row run at the same time. Test runners have the machine to themselves:
 * each uses every core, and two side by side win no more than a fifth of the time.
 *
 * @type {Record<string, Step[][]>}
 */
const parts = {
  all: [
    [types, lint],
    [format, buildPackages],
    [buildDemo, size],
    [node],
    [oldest],
    [browser],
    [stories],
    [e2e],
  ],
  check: [[types, lint], [format]],
  build: [[buildPackages], [buildDemo, size]],
  node: [[buildPackages], [node], [oldest]],
  browser: [[browser]],
  stories: [[stories]],
  e2e: [[buildPackages], [buildDemo], [e2e]],
}

const name = process.argv[2] ?? 'all'
const rows = parts[name]
if (rows === undefined) {
  console.error(
    `[paginated-query] There is no part ${name}. Choose one of: ${Object.keys(parts).join(', ')}.`,
  )
  process.exit(1)
}

const start = performance.now()
const outcomes = (await install()).ok ? await runRows(rows) : [oneCount('install: see above')]
const total = sum(outcomes)

console.log(`\nAll of it took ${seconds(performance.now() - start)}.`)
for (const failure of total.failures) console.log(`✗ ${failure}`)
console.log(closingLine(total))
process.exitCode = total.failed === 0 ? 0 : 1

/** @param {Step[][]} all */
async function runRows(all) {
  const found = all.flat().some(({ needsBrowser }) => needsBrowser) ? await browserOrReason() : {}
  const done = []
  for (const row of all) {
    done.push(...(await Promise.all(row.map((step) => runStep(step, found)))))
  }
  return done
}

/** @returns {Promise<{ path?: string, reason?: string }>} */
async function browserOrReason() {
  try {
    const path = await findBrowser()
    console.log(`Browser: ${path}`)
    return { path }
  } catch (error) {
    return { reason: messageOf(error) }
  }
}

/**
 * @param {Step} step
 * @param {{ path?: string, reason?: string }} found
 */
async function runStep(step, { path, reason }) {
  if (step.needsBrowser && reason !== undefined) return oneCount(`${step.name}: ${reason}`)

  try {
    const { counts, output, ms } = await step.run(path === undefined ? {} : { CHROMIUM_PATH: path })
    if (output !== '') console.log(`\n${output.trimEnd()}\n`)
    console.log(`${counts.failed === 0 ? '✓' : '✗'} ${step.name} ${seconds(ms)}`)
    return counts
  } catch (error) {
    return oneCount(`${step.name}: ${messageOf(error)}`)
  }
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error)
}
