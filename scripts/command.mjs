import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** @typedef {[command: string, ...args: string[]]} Command */
/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} Options */
/** @typedef {{ ok: boolean, code: number | null, output: string, ms: number }} Result */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

// A process group of its own per child, so that ending it also ends what it started.
const ownGroup = process.platform !== 'win32'

/** Ends every command that still runs, and what these started. */
export function endAll() {
  for (const { pid } of running) {
    if (pid === undefined) continue
    try {
      process.kill(ownGroup ? -pid : pid, 'SIGTERM')
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])) {
  process.once(signal, () => process.exit(code))
}
process.on('exit', endAll)

// Ending npm by a signal ends the shell between npm and this script, which doesn't pass the signal on.
if (process.env['npm_lifecycle_event'] !== undefined) {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.exit(143)
  }, 500).unref()
}

/**
 * Runs a command to its end; a command that can't be started is one that failed.
 *
 * Its output is kept and shown to nobody, unless `show` sends it to the screen as it comes.
 *
 * @param {Command} command
 * @param {Options} [options]
 * @returns {Promise<Result>}
 */
export function run([command, ...args], { cwd = root, env, show = false } = {}) {
  const start = performance.now()
  const channel = show ? 'inherit' : 'pipe'
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: ownGroup,
      stdio: ['ignore', channel, channel],
    })
    running.add(child)

    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }

    const end = (/** @type {number | null} */ code) => {
      running.delete(child)
      resolve({ ok: code === 0, code, output, ms: performance.now() - start })
    }
    child.once('error', (error) => {
      output += `${command} could not be started: ${error.message}\n`
      end(null)
    })
    child.once('close', end)
  })
}
