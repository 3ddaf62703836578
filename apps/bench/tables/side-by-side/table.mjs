import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { printTable } from '../../print/printTable.mjs'
import { versionOf } from '../pager/versionOf.mjs'
import { openChromium } from '../walk/openChromium.mjs'
import { contenders } from './contenders.mjs'
import { examine } from './examine.mjs'
import { report, summary } from './report.mjs'
import { writePage } from './writePage.mjs'

const document = new URL('../../../../docs/side-by-side.md', import.meta.url)

/** @type {import('../../bench.mjs').Table} */
export const table = {
  title: 'Side by side: our pager and the defaults of five others, 118 pages, page 7',
  onlyWhenAsked: true,
  async run() {
    const file = await writePage()
    const { page, close } = await openChromium('about:blank')
    try {
      const examined = []
      for (const contender of contenders) {
        const findings = await examine(page, file.href, contender)
        examined.push({ name: contender.name, version: versionOf(contender), findings })
      }
      const { head, rows } = summary(examined)
      printTable(head, rows)
      const browser = page.context().browser()?.version() ?? 'of unknown version'
      const axe = versionOf({ package: 'axe-core' })
      const react = versionOf({ package: 'react' })
      writeFileSync(document, report(examined, { browser, axe, react, date: new Date() }))
      console.log(`\nWritten: ${fileURLToPath(document)}\nLive: ${file.href}`)
    } finally {
      await close()
    }
  },
}
