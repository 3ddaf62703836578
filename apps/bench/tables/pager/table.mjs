import { mainThread } from '../../measure/mainThread.mjs'
import { openChromium } from '../walk/openChromium.mjs'
import { bundle } from './bundle.mjs'
import { measureMounts, measurePresses } from './measurePresses.mjs'
import { weigh } from './weigh.mjs'

/** @type {import('../../bench.mjs').Table} */
export const table = {
  title: 'Pager: with the defaults of each package, in Chromium',
  async run() {
    const { page, close } = await openChromium('about:blank')
    try {
      // Layout and paint are the stylesheets' work, and each contender has another.
      await page.addStyleTag({ content: 'body { display: none }' })
      const script = await bundle("import './browserPage.mjs'")
      await page.addScriptTag({ content: new TextDecoder().decode(script) })
      const failure = new Promise((_, reject) => {
        page.once('pageerror', reject)
      })
      // A press that breaks a contender never ends.
      const run = (/** @type {string} */ call) => Promise.race([page.evaluate(call), failure])
      const contenders = /** @type {import('./contenders.mjs').DescribedPager[]} */ (
        await run('described()')
      )
      const worked = await mainThread(page)
      await weigh(contenders)
      await measurePresses(contenders, { run, worked })
      await measureMounts(contenders, { run, worked })
    } finally {
      await close()
    }
  },
}
