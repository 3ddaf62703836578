import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { run } from './command.mjs'
import { attempt } from './progress.mjs'
import { tool } from './tool.mjs'

/** Where Chrome is when it is not on the PATH. */
const known = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds a Chromium that runs, or gets one: `CHROMIUM_PATH`, the system's, Playwright's own, Debian's package.
 * Ends with an error that says what to do when there is none to be had.
 *
 * @returns {Promise<string>} the path of its executable
 */
export async function browser() {
  const asked = process.env['CHROMIUM_PATH']
  if (asked !== undefined && asked !== '') {
    if (await runs(asked)) return asked
    throw new Error(
      `[paginated-query] CHROMIUM_PATH is ${asked}, which is no browser that runs. Correct or unset it.`,
    )
  }
  return (
    (await systemBrowser()) ??
    (await playwrightBrowser()) ??
    (await debianBrowser()) ??
    Promise.reject(
      new Error(
        '[paginated-query] There is no Chromium, and none could be downloaded, so the browser tests can’t run. ' +
          'Install Chromium or Chrome, or set CHROMIUM_PATH to the executable of one.',
      ),
    )
  )
}

/** A snap's stub, or a browser whose libraries are missing, is found but doesn't run. */
const runs = async (/** @type {string} */ path) =>
  existsSync(path) && (process.platform === 'win32' || (await run([path, '--version'])).ok)

async function systemBrowser() {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  for (const path of [...candidates, ...known]) {
    if (await runs(path)) return path
  }
  return null
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  if (await runs(path)) return path
  // A network that swallows the request would otherwise hold the tests up for minutes.
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  await attempt('Downloading Chromium', tool('playwright', 'install', 'chromium'), { env })
  return (await runs(path)) ? path : null
}

async function debianBrowser() {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return null
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await attempt('Updating the package lists', ['apt-get', 'update'], { env })
  await attempt('Installing Debian’s Chromium', ['apt-get', 'install', '-y', 'chromium'], { env })
  return systemBrowser()
}
