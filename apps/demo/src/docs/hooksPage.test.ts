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

it('leads from its table to headings that are there', () => {
  const text = readFileSync(page, 'utf8')
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/ /g, '-'),
  )
  const led = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor)
  expect(led.filter((anchor = '') => !headings.includes(anchor))).toEqual([])
})
