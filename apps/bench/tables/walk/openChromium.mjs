import { chromium } from 'playwright-core'

import { browser } from '../../../../scripts/browser.mjs'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A page of a Chromium that was found or brought as for the tests.
 *
 * @param {string} url
 */
export async function openChromium(url) {
  const opened = await chromium.launch({ executablePath: await browser(), args: flags })
  const page = await opened.newPage()
  await page.goto(url)
  return { page, close: () => opened.close() }
}
