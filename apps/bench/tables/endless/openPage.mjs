import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

import { openChromium } from '../walk/openChromium.mjs'

/** A Chromium whose pages have every contender, and what its main thread costs. */
export async function openPage() {
  const script = await bundle()
  const { page, close } = await openChromium('about:blank')
  const devtools = await page.context().newCDPSession(page)
  // The work of the thread itself: what else the machine does meanwhile isn't counted.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })

  return {
    close,
    /** Begins on an empty page, so that nobody pays for what another left behind. */
    async clear() {
      await page.goto('about:blank')
      await page.addScriptTag({ content: script })
    },
    /**
     * @template Result
     * @param {string} call
     * @returns {Promise<Result>}
     */
    run: (call) => page.evaluate(call),
    /** Milliseconds that the main thread has worked. */
    async worked() {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
    },
    /** Megabytes in use, after everything unused was collected. */
    async heap() {
      await devtools.send('HeapProfiler.collectGarbage')
      const { usedSize } = await devtools.send('Runtime.getHeapUsage')
      return usedSize / 1e6
    },
  }
}

/** @typedef {Awaited<ReturnType<typeof openPage>>} BenchPage */

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
