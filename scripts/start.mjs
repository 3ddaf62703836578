// `npm start`: install, build, and serve the demo with its API from one process.
import './node.mjs'

import { join } from 'node:path'

import { root } from './command.mjs'
import { install } from './install.mjs'
import { step } from './progress.mjs'
import { serve } from './serve.mjs'
import { tool } from './tool.mjs'

const demo = join(root, 'apps/demo')

/** @param {Promise<{ ok: boolean }>} work */
const orEnd = async (work) => {
  if (!(await work).ok) process.exit(1)
}

await orEnd(install())
await orEnd(step('Building the packages', tool('tsc', '-b', 'tsconfig.build.json')))
await orEnd(step('Building the demo', tool('vite', 'build'), { cwd: demo }))

const { url, takenPort } = await serve(demo)
if (takenPort !== null)
  console.log(`Port ${takenPort} is taken, so the demo uses the next free one.`)
console.log(`\npaginated-query demo: ${url}\n\nCtrl+C ends it.`)
