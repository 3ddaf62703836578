import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

/** `npm test` finds a browser and says so here; a single run by hand takes the system's, else Playwright's own. */
const executablePath = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))

const chromium = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
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
  }),
  instances: [{ browser: 'chromium' as const }],
}

/** The packages' sources are what runs: no build comes between an edit and its test. */
const conditions = ['source', 'module', 'browser', 'development|production']

const source = (suffix: string) => [`packages/*/src/**/*${suffix}`, `apps/*/src/**/*${suffix}`]

/** The oldest TanStack Query that `hooks` asks for, beside the newest that everything else is tested with. */
const oldestQuery = {
  find: /^@tanstack\/react-query$/,
  replacement: fileURLToPath(
    new URL('packages/hooks/node_modules/@tanstack/react-query-oldest', import.meta.url),
  ),
}

export default defineConfig({
  plugins: [react()],
  resolve: { conditions },
  ssr: { resolve: { conditions: ['source', 'module', 'node', 'development|production'] } },
  test: {
    // One worker for each core: the default leaves one idle, of two that is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [...source('.test.ts'), 'checks/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          // Testing Library takes its components down after each test where it finds a global afterEach.
          globals: true,
          include: source('.test.tsx'),
          exclude: source('.{ssr,browser}.test.tsx'),
          setupFiles: ['./vitest.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ssr',
          environment: 'jsdom',
          globals: true,
          include: source('.ssr.test.tsx'),
          setupFiles: ['./vitest.setup.ts'],
        },
      },
      {
        extends: true,
        resolve: { alias: [oldestQuery] },
        test: {
          name: 'oldest',
          // No module of the hooks keeps anything but by QueryClient, and each test has its own.
          isolate: false,
          environment: 'jsdom',
          globals: true,
          include: ['packages/hooks/src/**/*.test.tsx', 'apps/demo/src/joined/*.test.tsx'],
          // What a version can break, the suites of the hooks tell; these try the same on every API.
          exclude: source('.browser.test.tsx').concat('**/{everyApi,laws}.test.tsx', '**/soak/**'),
          setupFiles: ['./vitest.setup.ts', './packages/hooks/src/__fixtures__/takeDown.ts'],
        },
      },
      {
        extends: true,
        // Everything a test may import is prepared before the first page loads, anew in each run: what is found
        // late, or new since the last run, would reload the page mid-test.
        optimizeDeps: { entries: source('.browser.test.tsx'), force: true },
        test: {
          name: 'browser',
          include: source('.browser.test.tsx'),
          setupFiles: ['./vitest.setup.ts'],
          browser: chromium,
        },
      },
      {
        extends: true,
        plugins: [
          storybookTest({
            configDir: fileURLToPath(new URL('.storybook', import.meta.url)),
            // STORY_GLOBALS='{"theme":"dark","direction":"rtl"}' npm run test:stories
            initialGlobals: JSON.parse(process.env['STORY_GLOBALS'] ?? '{}') as Record<
              string,
              string
            >,
          }),
        ],
        optimizeDeps: { entries: source('.stories.tsx'), force: true },
        test: { name: 'storybook', browser: chromium },
      },
    ],
  },
})
