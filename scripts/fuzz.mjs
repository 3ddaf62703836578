// `npm run fuzz`: 100,000 answers gone wrong for every style, where `npm test` tries 1,000.
// FUZZ_RUNS and FUZZ_SEED choose others: a failure prints the seed that repeats it.
import './node.mjs'

import { root, run } from './command.mjs'
import { tool } from './tool.mjs'

const env = { FUZZ_RUNS: '100000', ...process.env }
const command = tool('vitest', 'run', '--project', 'node', 'packages/testing/src/fuzz')
const { ok } = await run(command, { cwd: root, env, show: true })
process.exitCode = ok ? 0 : 1
