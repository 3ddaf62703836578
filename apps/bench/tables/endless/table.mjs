import { measureAppend } from './measureAppend.mjs'
import { measureRefetch } from './measureRefetch.mjs'
import { measureSwitch } from './measureSwitch.mjs'
import { openPage } from './openPage.mjs'

/** @type {import('../../bench.mjs').Table} */
export const table = {
  title: 'Endless: pages of 100 rows that aren’t drawn, in Chromium',
  async run() {
    const page = await openPage()
    try {
      await measureSwitch(page)
      await measureAppend(page)
      await measureRefetch(page)
    } finally {
      await page.close()
    }
  },
}
