import { fileURLToPath } from 'node:url'

import { defineConfig } from '@playwright/test'

/** A port of its own: reusing a server could test another checkout without saying so. */
const port = 4273
const executablePath =
  process.env['CHROMIUM_PATH'] ?? (process.env['CI'] ? undefined : '/usr/bin/chromium')

/** The built demo and its API in one process, and real Chromium. `npm run build` comes first. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  outputDir: '../../test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 1000 },
    trace: 'off',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    url: `http://localhost:${port}/api`,
    reuseExistingServer: false,
  },
})
