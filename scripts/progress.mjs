import { run } from './command.mjs'

export const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1)} s`

/**
 * Runs a command behind one line: what is happening, and how long it took.
 * What the command said is shown only when it failed.
 *
 * @param {string} title
 * @param {import('./command.mjs').Command} command
 * @param {import('./command.mjs').Options} [options]
 */
export async function step(title, command, options) {
  const result = await announced(title, command, options)
  if (!result.ok) console.log(`\n${result.output.trimEnd()}\n`)
  return result
}

/**
 * The same for one way among several: when it fails, the reason in one line is enough.
 *
 * @param {string} title
 * @param {import('./command.mjs').Command} command
 * @param {import('./command.mjs').Options} [options]
 */
export async function attempt(title, command, options) {
  const result = await announced(title, command, options)
  const lines = result.output.split('\n')
  const reason = lines.find((line) => /error|^E:/i.test(line))
  if (!result.ok && reason !== undefined) console.log(`  ${reason.trim()}`)
  return result
}

/**
 * @param {string} title
 * @param {import('./command.mjs').Command} command
 * @param {import('./command.mjs').Options} [options]
 */
async function announced(title, command, options) {
  process.stdout.write(`${title} … `)
  const result = await run(command, options)
  console.log(`${result.ok ? '' : 'failed after '}${seconds(result.ms)}`)
  return result
}
