import { brotliCompressSync } from 'node:zlib'

import { printTable } from '../../print/printTable.mjs'
import { bundle } from './bundle.mjs'
import { versionOf } from './versionOf.mjs'

/** What every app of these has anyway. */
const external = ['react', 'react-dom', 'react-dom/client', 'react/*']

/**
 * What each contender adds to an app.
 *
 * @param {readonly import('./contenders.mjs').DescribedPager[]} contenders
 */
export async function weigh(contenders) {
  const rows = []
  for (const contender of contenders) {
    const script = await bundle(`export { Pager } from './contenders/${contender.file}'`, {
      format: 'esm',
      external,
    })
    const sheet = await bundle(contender.styles.map((style) => `@import '${style}';`).join('\n'), {
      language: 'css',
    })
    rows.push([
      contender.name,
      versionOf(contender),
      kilobytes(script),
      contender.styles.length > 0 ? kilobytes(sheet) : '–',
    ])
  }
  printTable(['kB, minified, brotli, React not counted', 'version', 'script', 'stylesheet'], rows)
}

/** @param {Uint8Array} bytes */
const kilobytes = (bytes) => (brotliCompressSync(bytes).length / 1000).toFixed(2)
