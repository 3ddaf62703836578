// `node scripts/run.mjs pnpm …` is `pnpm …` with the pinned version, whether or not one is installed.
import './node.mjs'

import { spawnSync } from 'node:child_process'

import { pnpm } from './pnpm.mjs'

const [name, ...args] = process.argv.slice(2)
if (name !== 'pnpm') {
  console.error('[paginated-query] run.mjs runs pnpm only: node scripts/run.mjs pnpm <command>')
  process.exit(1)
}

const [command, ...rest] = await pnpm()
const { status } = spawnSync(command, [...rest, ...args], { stdio: 'inherit' })
process.exit(status ?? 1)
