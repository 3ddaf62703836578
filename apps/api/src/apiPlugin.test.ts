import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createServer, preview, type InlineConfig } from 'vite'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'

import { apiPlugin } from './apiPlugin.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'paginated-query-'))
})
afterAll(async () => rm(root, { recursive: true }))

const config = (): InlineConfig => ({
  configFile: false,
  logLevel: 'silent',
  appType: 'custom',
  root,
  cacheDir: join(root, 'cache'),
  build: { outDir: root },
  plugins: [apiPlugin()],
  optimizeDeps: { noDiscovery: true },
  // Port 0 is any free one.
  server: { host: '127.0.0.1', port: 0, ws: false, watch: null },
  preview: { host: '127.0.0.1', port: 0 },
})

async function check(address: unknown): Promise<void> {
  const { port } = address as { port: number }
  const origin = `http://127.0.0.1:${port}`
  const list = await fetch(`${origin}/api/cspr-cloud/accounts?page=2`)
  expect(await list.json()).toMatchObject({ item_count: 63_584, data: { length: 10 } })
  expect((await fetch(`${origin}/api`)).status).toBe(200)
  const dropped = fetch(`${origin}/api/cspr-cloud/accounts`, { headers: { 'x-fault': 'drop' } })
  await expect(dropped).rejects.toThrow(TypeError)
  // Not ours: whatever Vite makes of it.
  const other = await fetch(`${origin}/apiary`)
  expect(await other.text()).not.toContain('Nothing is here')
}

it('serves the APIs beside the development server', async () => {
  const server = await (await createServer(config())).listen()
  onTestFinished(async () => server.close())
  await check(server.httpServer?.address())
})

it('serves the APIs beside the preview server', async () => {
  const server = await preview(config())
  onTestFinished(async () => server.close())
  await check(server.httpServer.address())
})
