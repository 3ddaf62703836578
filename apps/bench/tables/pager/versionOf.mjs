import { readFileSync } from 'node:fs'

const modules = new URL('../../node_modules/', import.meta.url)

/**
 * The version of a contender's package that is installed here.
 *
 * @param {{ package?: string }} contender
 */
export function versionOf({ package: name }) {
  if (name === undefined) return '–'
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(new URL(`${name}/package.json`, modules), 'utf8'))
  )
  return version
}
