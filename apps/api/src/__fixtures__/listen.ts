import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { getRequestListener } from '@hono/node-server'
import { onTestFinished } from 'vitest'

import type { Api } from '../createApi.ts'

/** Serves on a free port of the loopback until the test ends; answers the origin. */
export async function listen({ fetch }: Pick<Api, 'fetch'>): Promise<string> {
  const handle = getRequestListener(fetch, { overrideGlobalObjects: false })
  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => {
      server.close(resolve)
    })
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
