// `npm run bench`: packs the packages as they are published, and measures them beside others.
// `npm run bench -- link` runs one table.
import './node.mjs'

import { join } from 'node:path'

import { root, run } from './command.mjs'
import { installPacked } from './installPacked.mjs'

const bench = join(root, 'apps/bench')
if (!(await installPacked(bench, 'Installing the contenders'))) process.exit(1)

const tables = process.argv.slice(2)
const { code } = await run([process.execPath, 'bench.mjs', ...tables], { cwd: bench, show: true })
process.exitCode = code ?? 1
