import { mkdirSync, writeFileSync } from 'node:fs'

import { bundle } from '../pager/bundle.mjs'
import { contenders, rows } from './contenders.mjs'

const folder = new URL('../../dist/', import.meta.url)
const file = new URL('side-by-side.html', folder)

/** Writes the live components into one file that opens anywhere; says where. */
export async function writePage() {
  /** @type {Record<string, string>} */
  const styles = {}
  for (const contender of contenders) {
    const imports = contender.styles.map((style) => `@import '${style}';`).join('\n')
    const own = text(await bundle(imports, { language: 'css' }))
    styles[contender.name] = own + (rows[contender.name] ?? '')
  }
  const script = text(
    await bundle("import '../side-by-side/browserPage.mjs'", { legalComments: 'none' }),
  )
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    file,
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pagers side by side</title>
<link rel="icon" href="data:,">
<style>
  body { font: 1rem/1.5 sans-serif; margin: 1rem }
  h1 { font-size: 1rem }
  iframe { inline-size: 100%; block-size: 9rem; border: 1px solid silver; resize: both }
</style>
<body>
<script id="styles" type="application/json">${escaped(JSON.stringify({ styles }))}</script>
<script>${script.replaceAll('</script', String.raw`<\/script`)}</script>
</html>
`,
  )
  return file
}

const text = (/** @type {Uint8Array} */ bytes) => new TextDecoder().decode(bytes)

const escaped = (/** @type {string} */ json) => json.replaceAll('<', String.raw`\u003c`)
