import { Worker } from 'node:worker_threads'

/**
 * @typedef {object} ServerOptions
 * @property {number} pageCount
 * @property {number} pageSize
 * @property {number} latency milliseconds from the request to the answer
 * @property {Record<string, { type: string, body: string }>} assets answered at once, by path
 */

/**
 * Serves a list on the loopback address until it is closed.
 *
 * @param {ServerOptions} options
 * @returns {Promise<{ origin: string, close: () => Promise<unknown> }>}
 */
export async function startServer(options) {
  const worker = new Worker(new URL('serverWorker.mjs', import.meta.url), { workerData: options })
  const port = await /** @type {Promise<number>} */ (
    new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
  )
  return { origin: `http://127.0.0.1:${port}`, close: () => worker.terminate() }
}
