import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { defineConfig } from '@playwright/test'

const port = 4274
const executablePath = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path),
)

/** Pictures of the built Storybook beside those that are committed; `npm run visual` builds it first. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  retries: 0,
  timeout: 300_000,
  forbidOnly: true,
  outputDir: '../../../test-results/visual',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  expect: {
    // Fifty cells take a while to lay out on a busy machine.
    timeout: 30_000,
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', maxDiffPixels: 0 },
  },
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1400, height: 900 },
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
        // Letters are drawn the same with and without a display.
        '--disable-lcd-text',
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --outDir storybook-static --port ${port} --strictPort`,
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    url: `http://localhost:${port}/index.json`,
    reuseExistingServer: false,
  },
})
