// `npm run skins`: the packages as they are published, in the design systems that people have: types, build, tests.
// `npm run skins -- dev` serves the page instead.
import './node.mjs'

import { join } from 'node:path'

import { browser } from './browser.mjs'
import { root, run } from './command.mjs'
import { installPacked } from './installPacked.mjs'
import { step } from './progress.mjs'
import { tool } from './tool.mjs'

const skins = join(root, 'apps/skins')
if (!(await installPacked(skins, 'Installing the design systems'))) process.exit(1)

const own = (/** @type {string} */ script, /** @type {string[]} */ ...args) =>
  /** @type {import('./command.mjs').Command} */ ([
    process.execPath,
    join(skins, 'node_modules', script),
    ...args,
  ])
const vite = 'vite/bin/vite.js'

if (process.argv[2] === 'dev') {
  await run(own(vite), { cwd: skins, show: true })
  process.exit()
}

const types = await step('Checking types', tool('tsc', '-p', skins))
const built = await step('Building the page', own(vite, 'build'), { cwd: skins })
if (!types.ok || !built.ok) process.exit(1)
const env = { CHROMIUM_PATH: await browser() }
const tests = own('@playwright/test/cli.js', 'test', ...process.argv.slice(2))
process.exitCode = (await run(tests, { cwd: skins, env, show: true })).code ?? 1
