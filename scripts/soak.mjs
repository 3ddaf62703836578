// `npm run soak`: 20,000 sequences of what people, networks and servers do to lists, where `npm test` tries the same 200 each time.
// SOAK_RUNS and SOAK_SEED choose others: a failure prints the seed that repeats it, and all that happened.
import './node.mjs'

import { root, run } from './command.mjs'
import { tool } from './tool.mjs'

const env = { SOAK_RUNS: '20000', ...process.env }
const command = tool('vitest', 'run', '--project', 'dom', 'packages/hooks/src/soak')
const { ok } = await run(command, { cwd: root, env, show: true })
process.exitCode = ok ? 0 : 1
