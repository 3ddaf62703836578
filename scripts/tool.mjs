import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { root } from './command.mjs'

/** The development dependency that brings a tool, where their names differ. */
const packageOf = /** @type {Record<string, string>} */ ({
  tsc: 'typescript-7',
  playwright: '@playwright/test',
})

/**
 * A tool of the root's development dependencies as a command for Node itself: no shell, no shim.
 *
 * @example
 * tool('vite', 'build')   // ['/usr/bin/node', '/…/node_modules/vite/bin/vite.js', 'build']
 *
 * @param {string} name
 * @param {...string} args
 * @returns {import('./command.mjs').Command}
 */
export function tool(name, ...args) {
  const folder = join(root, 'node_modules', packageOf[name] ?? name)
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  )
  const file = typeof bin === 'string' ? bin : bin[name]
  if (file === undefined) throw new Error(`[paginated-query] ${folder} brings no tool ${name}.`)
  return [process.execPath, resolve(folder, file), ...args]
}
