import { defineConfig } from '@playwright/test'

/** A port of its own: reusing a server could test another checkout without saying so. */
const port = 4283
const executablePath = process.env['CHROMIUM_PATH']

/** The built page in real Chromium. `npm run skins` builds it, and finds a browser. */
export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  outputDir: 'node_modules/.cache/test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 1000 },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
})
