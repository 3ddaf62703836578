import { printTable } from '../../print/printTable.mjs'
import { contenders } from './contenders.mjs'

/**
 * Three pages seen one by one, then as an endless list, then one by one again: what is asked for twice.
 *
 * @param {import('./openPage.mjs').BenchPage} page
 */
export async function measureSwitch(page) {
  const rows = []
  for (const { name } of contenders) {
    await page.clear()
    const result = /** @type {{ toEndless: number, toPages: number } | null} */ (
      await page.run(`switchModes(${JSON.stringify(name)})`)
    )
    if (result) rows.push([name, String(result.toEndless), String(result.toPages)])
  }
  printTable(['requests for three pages that were seen', 'pages to endless', 'and back'], rows)
}
