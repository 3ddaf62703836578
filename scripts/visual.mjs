// `npm run visual`: photographs the matrix of Storybook and compares it with the pictures in apps/demo/visual.
// `npm run visual:update` takes the new ones for right.
import './node.mjs'

import { browser } from './browser.mjs'
import { root, run } from './command.mjs'
import { step } from './progress.mjs'
import { tool } from './tool.mjs'

const build = tool('storybook', 'build', '-o', 'storybook-static', '--test', '--quiet')
if (!(await step('Building Storybook', build)).ok) process.exit(1)

const update = process.argv.includes('--update')
const command = tool(
  'playwright',
  'test',
  '--config',
  'apps/demo/visual/playwright.config.ts',
  '--reporter=list',
  ...(update ? ['--update-snapshots=all'] : []),
)
const env = { CHROMIUM_PATH: await browser() }
const { ok } = await run(command, { cwd: root, env, show: true })
if (!ok && !update) {
  console.error(
    '\nWhat differs is in test-results/visual, with the difference drawn. If it is meant, `npm run visual:update`\n' +
      'takes it for right. Pictures depend on the fonts and the Chromium of a machine: on another one, update first\n' +
      'without your change, and compare with that.',
  )
}
process.exitCode = ok ? 0 : 1
