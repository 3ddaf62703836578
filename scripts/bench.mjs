// `npm run bench`: packs the packages as they are published, and measures them beside others.
// `npm run bench -- link` runs one table.
import './node.mjs'

import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'

import { root, run } from './command.mjs'
import { install } from './install.mjs'
import { pnpm } from './pnpm.mjs'
import { step } from './progress.mjs'
import { tool } from './tool.mjs'

const bench = join(root, 'apps/bench')
const packed = join(bench, 'node_modules/.cache/packed')

// Into node_modules by hand: in the lockfile of apps/bench, each build of them would change it.
const installed = join(bench, 'node_modules/@paginated-query')

/** @param {Promise<{ ok: boolean }>} work */
const orEnd = async (work) => {
  if (!(await work).ok) process.exit(1)
}

await orEnd(install())
await orEnd(step('Building the packages', tool('tsc', '-b', 'tsconfig.build.json')))
await orEnd(withPnpm('Installing the contenders', ['install', '--frozen-lockfile'], bench))
rmSync(packed, { recursive: true, force: true })
const packing = ['--filter', './packages/*', 'pack', '--out', join(packed, '%s.tgz')]
await orEnd(withPnpm('Packing the packages', packing, root))
for (const tarball of readdirSync(packed)) await orEnd(unpack(tarball))

const tables = process.argv.slice(2)
const { code } = await run([process.execPath, 'bench.mjs', ...tables], { cwd: bench, show: true })
process.exitCode = code ?? 1

/**
 * @param {string} title
 * @param {string[]} args
 * @param {string} cwd
 */
async function withPnpm(title, args, cwd) {
  return step(title, [...(await pnpm()), ...args], { cwd })
}

/** @param {string} tarball */
async function unpack(tarball) {
  const folder = join(installed, basename(tarball, '.tgz').replace('paginated-query-', ''))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const file = join(packed, tarball)
  const result = await run(['tar', '-xzf', file, '-C', folder, '--strip-components=1'])
  if (!result.ok) {
    console.error(
      `[paginated-query] ${file} could not be unpacked, so it can’t be measured. Check that there is a tar:\n` +
        result.output,
    )
  }
  return result
}
