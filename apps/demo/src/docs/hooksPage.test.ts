import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

import { codeOf, exampleFiles, shownExamples } from './__fixtures__/docsPage.ts'

const page = fileURLToPath(new URL('../../../../docs/hooks.md', import.meta.url))

/** The block of an example, down to the end of its code. */
const blocks = /^(```tsx?\n\/\/ (\S+\.tsx?)\n)[\s\S]*?^```$/gm

it('shows every example, each once', () => {
  expect(
    shownExamples()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(exampleFiles())
})

it('shows them as they are', async () => {
  const asTheyAre = readFileSync(page, 'utf8').replace(
    blocks,
    (_, start: string, name: string) => `${start}${codeOf(name)}\`\`\``,
  )
  await expect(asTheyAre).toMatchFileSnapshot(page)
})
