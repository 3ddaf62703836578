import { fileURLToPath } from 'node:url'

import { build } from 'esbuild'

import { mainThread } from '../../measure/mainThread.mjs'
import { openChromium } from '../walk/openChromium.mjs'

/** A Chromium whose pages have every contender, and what its main thread costs. */
export async function openPage() {
  const script = await bundle()
  const { page, close } = await openChromium('about:blank')
  const devtools = await page.context().newCDPSession(page)
  const worked = await mainThread(page)

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
    worked,
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
