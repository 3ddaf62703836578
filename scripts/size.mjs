// `npm run size`: what the built packages cost an app, against their budgets in scripts/budgets.mjs.
import './node.mjs'

import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { budgets } from './budgets.mjs'
import { root } from './command.mjs'

/** @typedef {import('./budgets.mjs').Budget} Budget */
/** @typedef {Budget & { size: number }} Measured */
/** @typedef {(typeof import('size-limit'))['default']} SizeLimit */

/** What every app of this kit has anyway. */
const external = [
  'react',
  'react-dom',
  'react/jsx-runtime',
  '@tanstack/react-query',
  '@tanstack/react-virtual',
]

// It brings no types, so the compiler mustn't look for it.
const preset = '@size-limit/preset-small-lib'

const unbuilt = budgets.flatMap(filesOf).filter((file) => !existsSync(join(root, file)))
if (unbuilt.length > 0) {
  console.error(
    `[paginated-query] There is no ${unbuilt.join(', ')}, so no size is known. ` +
      'Run `npm run size`, which builds the packages first.',
  )
  process.exit(1)
}

const all = await measure()
printTable(all)
const over = all.filter(({ size, limit }) => size > limit)
for (const { name, size, limit } of over) {
  console.error(
    `\n[paginated-query] ${name}: ${kilobytes(size)} are over the budget of ${kilobytes(limit)}, so every app ` +
      'that uses it would load more. Find what grew and make it smaller; if it is worth its bytes, raise the ' +
      'budget in scripts/budgets.mjs and say why in the commit.',
  )
}
process.exitCode = over.length === 0 ? 0 : 1

/** @returns {Promise<Measured[]>} */
async function measure() {
  const { default: sizeLimit } = await import('size-limit')
  const { default: plugins } = /** @type {{ default: Parameters<SizeLimit>[0] }} */ (
    await import(preset)
  )
  const config = { cwd: root, checks: budgets.map(checkOf) }
  const sizes = /** @type {{ size: number }[]} */ (await sizeLimit(plugins, config))
  return budgets.map((budget, index) => ({ ...budget, size: sizes[index]?.size ?? NaN }))
}

/** @param {Budget} budget */
function filesOf({ measured }) {
  return typeof measured === 'string' ? [measured] : Object.keys(measured)
}

/** @param {Budget} budget */
function checkOf({ name, measured }) {
  if (typeof measured === 'string') return { name, files: [join(root, measured)] }
  const imports = /** @type {Record<string, string>} */ ({})
  for (const [file, names] of Object.entries(measured)) {
    imports[join(root, file)] = `{ ${names.join(', ')} }`
  }
  return {
    name,
    files: [],
    import: imports,
    ignore: external,
    modifyEsbuildConfig: asAnAppDoes,
  }
}

/**
 * Bundled as modules, and without what only development builds say.
 *
 * @param {object} config
 */
function asAnAppDoes(config) {
  return { ...config, format: 'esm', define: { 'process.env.NODE_ENV': '"production"' } }
}

/** @param {Measured[]} measured */
function printTable(measured) {
  const rows = measured.map(({ name, size, limit, goal }) => [
    size > limit ? '✗' : '✓',
    name,
    kilobytes(size),
    kilobytes(limit),
    kilobytes(goal),
    size > goal ? `${kilobytes(size - goal)} above the goal` : '',
  ])
  const head = ['', 'minified, brotli', 'size', 'budget', 'goal', '']
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  )
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) => {
      const isFigure = column >= 2 && column <= 4
      return isFigure ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
    })
    console.log(cells.join('  ').trimEnd())
  }
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(2)} kB`
}
