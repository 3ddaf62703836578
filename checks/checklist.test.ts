import { expect, it } from 'vitest'

import { checklist, unknownMarks } from '../.storybook/catalogue/checklist.ts'
import { writeChecklist } from '../.storybook/catalogue/writeChecklist.ts'

const lines = checklist().flatMap((section) => section.lines)

it('has a story or a test for every line, or a reason', () => {
  const unproven = lines.filter(({ stories, tests }) => stories.length + tests.length === 0)
  expect(unproven.filter(({ excuse }) => excuse === null).map(({ id }) => id)).toEqual([])
})

it('has no reason for a line that is proven', () => {
  const proven = lines.filter(({ stories, tests }) => stories.length + tests.length > 0)
  expect(proven.filter(({ excuse }) => excuse !== null).map(({ id }) => id)).toEqual([])
})

it('knows every line that a story or a test names', () => {
  expect(unknownMarks()).toEqual([])
})

it('is what docs/accessibility.md says', async () => {
  await expect(writeChecklist()).toMatchFileSnapshot('../docs/accessibility.md')
})
