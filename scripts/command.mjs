import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** @typedef {[command: string, ...args: string[]]} Command */
/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} Options */
/** @typedef {{ ok: boolean, code: number | null, output: string, ms: number }} Result */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** The exit code to end with, once everything that runs has ended. */
let endingWith = /** @type {number | null} */ (null)

// A process group of its own per child, so that ending it also ends what it started.
const ownGroup = process.platform !== 'win32'

/**
 * Ends the commands as Ctrl+C would, so that they end what they started elsewhere: on SIGTERM, Playwright
 * leaves its web server behind. What hasn't ended after five seconds, or at a second signal, is killed.
 *
 * @param {number} code
 */
function end(code) {
  if (running.size === 0 || endingWith !== null) {
    signal('SIGKILL')
    process.exit(code)
  }
  endingWith = code
  signal('SIGINT')
  setTimeout(() => end(code), 5000)
}

/** @param {NodeJS.Signals} name */
function signal(name) {
  for (const { pid } of running) {
    if (pid === undefined) continue
    try {
      process.kill(ownGroup ? -pid : pid, name)
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

process.on('SIGINT', () => end(130))
process.on('SIGTERM', () => end(143))
process.on('SIGHUP', () => end(129))

// Ending npm by a signal ends the shell between npm and this script, which doesn't pass the signal on.
if (process.env['npm_lifecycle_event'] !== undefined) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end(143)
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

    const close = (/** @type {number | null} */ code) => {
      running.delete(child)
      if (endingWith === null) {
        resolve({ ok: code === 0, code, output, ms: performance.now() - start })
      } else if (running.size === 0) {
        process.exit(endingWith)
      }
    }
    child.once('error', (error) => {
      output += `${command} could not be started: ${error.message}\n`
      close(null)
    })
    child.once('close', close)
  })
}
