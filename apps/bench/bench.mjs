// `node bench.mjs` runs every table, `node bench.mjs link` one. `npm run bench` in the root installs it first.
import { readdirSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'

/**
 * @typedef {object} Table
 * @property {string} title
 * @property {boolean} [onlyWhenAsked] by its name: it doesn't measure time
 * @property {() => Promise<void>} run measures all contenders, and prints
 */

const names = readdirSync(new URL('tables/', import.meta.url))
const asked = process.argv.slice(2)
const unknown = asked.find((name) => !names.includes(name))
if (unknown !== undefined) {
  console.error(
    `[paginated-query] There is no table ${unknown}, so nothing was measured. Choose from: ${names.join(', ')}.`,
  )
  process.exit(1)
}

console.log(
  `Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'an unknown processor'}. ` +
    'Only ratios within one run carry over to another machine.',
)
try {
  for (const name of asked.length > 0 ? asked : names) {
    const { table } = /** @type {{ table: Table }} */ (
      await import(new URL(`tables/${name}/table.mjs`, import.meta.url).href)
    )
    if (table.onlyWhenAsked && asked.length === 0) continue
    console.log(`\n## ${table.title}`)
    await table.run()
  }
} catch (error) {
  console.error(error instanceof Error && error.message.startsWith('[') ? error.message : error)
  process.exit(1)
}
