import { getRequestListener } from '@hono/node-server'
import type { Connect, Plugin } from 'vite'

import { createApi } from './createApi.ts'
import type { ApiOptions } from './mountLists.ts'

/**
 * Makes a Vite plugin that serves the four APIs at `/api` of the development and the preview server, so that a demo
 * needs one process and one port.
 *
 * @example
 * export default defineConfig({ plugins: [react(), apiPlugin()] })
 */
export function apiPlugin(options: ApiOptions = {}): Plugin {
  return {
    name: 'paginated-query:api',
    configureServer: ({ middlewares }) => void middlewares.use(serveApi(options)),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(serveApi(options)),
  }
}

/** Connect cuts a mount's path off the address, so the path is looked at here. */
const isOurs = /^\/api(?:[/?]|$)/

function serveApi(options: ApiOptions): Connect.NextHandleFunction {
  const { fetch } = createApi(options)
  // Vite's own process needs its own Request and Response.
  const listen = getRequestListener(fetch, { overrideGlobalObjects: false })
  return (request, response, next) => {
    if (isOurs.test(request.url ?? '')) listen(request, response).catch(next)
    else next()
  }
}
