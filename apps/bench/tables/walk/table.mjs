import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

import { measurePlace } from './measurePlace.mjs'
import { openChromium } from './openChromium.mjs'
import { startServer } from './startServer.mjs'
import { timeRequests } from './timeRequests.mjs'
import { timeWalk } from './timeWalk.mjs'

const list = { pageCount: 200, pageSize: 100, latency: 30 }

/** @type {import('../../bench.mjs').Table} */
export const table = {
  title: `Walk: all of ${list.pageCount} pages, each ${list.latency} ms away`,
  async run() {
    const assets = {
      '/': { type: 'text/html', body: '<!doctype html><script src="/bench.js"></script>' },
      '/bench.js': { type: 'text/javascript', body: await bundle() },
    }
    const { origin, close } = await startServer({ ...list, assets })
    try {
      await measurePlace(origin, list, {
        name: 'Node',
        atOnce: 8,
        walk: (contender) => timeWalk(contender, origin, list.pageSize),
        requests: () => timeRequests(origin, list.pageSize),
      })

      const chromium = await openChromium(origin)
      await measurePlace(origin, list, {
        name: 'Chromium',
        // Browsers open six connections to an origin.
        atOnce: 6,
        walk: ({ name }) =>
          chromium.page.evaluate(`walk(${JSON.stringify(name)}, ${list.pageSize})`),
        requests: () => chromium.page.evaluate(`requests(${list.pageSize})`),
      })
      await chromium.close()
    } finally {
      await close()
    }
  },
}

/** The contenders as one script for the browser. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('browserPage.mjs', import.meta.url))],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}
