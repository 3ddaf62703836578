import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'

import { root, run } from './command.mjs'
import { install } from './install.mjs'
import { pnpm } from './pnpm.mjs'
import { step } from './progress.mjs'
import { tool } from './tool.mjs'

/**
 * Installs an app that is no part of the workspace, and puts our packages into it as they are published.
 *
 * They go into its node_modules by hand: in its lockfile, each build of them would change it.
 *
 * @param {string} app its folder
 * @param {string} title what is installed
 * @returns {Promise<boolean>} whether all went well; what didn't is on the screen
 */
export async function installPacked(app, title) {
  const packed = join(app, 'node_modules/.cache/packed')
  const packing = ['--filter', './packages/*', 'pack', '--out', join(packed, '%s.tgz')]
  if (!(await install()).ok) return false
  if (!(await step('Building the packages', tool('tsc', '-b', 'tsconfig.build.json'))).ok)
    return false
  if (!(await withPnpm(title, ['install', '--frozen-lockfile'], app)).ok) return false
  rmSync(packed, { recursive: true, force: true })
  if (!(await withPnpm('Packing the packages', packing, root)).ok) return false
  for (const tarball of readdirSync(packed)) {
    if (!(await unpack(join(packed, tarball), app))) return false
  }
  return true
}

/**
 * @param {string} title
 * @param {string[]} args
 * @param {string} cwd
 */
async function withPnpm(title, args, cwd) {
  return step(title, [...(await pnpm()), ...args], { cwd })
}

/**
 * @param {string} tarball
 * @param {string} app
 */
async function unpack(tarball, app) {
  const name = basename(tarball, '.tgz').replace('paginated-query-', '')
  const folder = join(app, 'node_modules/@paginated-query', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { ok, output } = await run(['tar', '-xzf', tarball, '-C', folder, '--strip-components=1'])
  if (!ok) {
    console.error(
      `[paginated-query] ${tarball} could not be unpacked, so nothing can import it. Check that there is a tar:\n` +
        output,
    )
  }
  return ok
}
