import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { run } from './command.mjs'

/** The one place that says which pnpm builds this project. */
const version = '12.21.0'

/** @type {Promise<import('./command.mjs').Command> | undefined} */
let found

/**
 * The pinned pnpm as a command: the one on the PATH when it is this very version, else npx's copy.
 *
 * @example
 * await run([...(await pnpm()), 'install'])
 */
export const pnpm = () => (found ??= findPnpm())

/** @returns {Promise<import('./command.mjs').Command>} */
async function findPnpm() {
  const installed = await run(['pnpm', '--version'])
  if (installed.ok && installed.output.trim() === version) return ['pnpm']
  return [...npx(), '--yes', `pnpm@${version}`]
}

/**
 * npm tells its scripts where it lives; npx is beside it, and needs no shell there, not even on Windows.
 *
 * @returns {import('./command.mjs').Command}
 */
function npx() {
  const beside = join(dirname(process.env['npm_execpath'] ?? ''), 'npx-cli.js')
  return existsSync(beside) ? [process.execPath, beside] : ['npx']
}
