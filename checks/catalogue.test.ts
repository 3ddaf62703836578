import { describe, expect, it } from 'vitest'

import { needlessDescriptions } from '../.storybook/catalogue/attributes.ts'
import { storiesWithoutPlay } from '../.storybook/catalogue/checklist.ts'
import { readCatalogue } from '../.storybook/catalogue/readCatalogue.ts'
import { storiesOf } from '../.storybook/catalogue/stories.ts'
import { testsOf } from '../.storybook/catalogue/testTitles.ts'
import { unsetVariables } from '../.storybook/catalogue/variables.ts'

const { variables, states, parts, keys, messages } = readCatalogue()

describe('the reference of Storybook', () => {
  it.each([
    ['variable', variables, 20],
    ['state', states, 4],
    ['part', parts, 20],
    ['key', keys, 4],
  ])('describes every %s of the components', (_, facts, least) => {
    expect(facts.length).toBeGreaterThanOrEqual(least)
    expect(facts.filter(({ says }) => says === '').map(({ name }) => name)).toEqual([])
  })

  it('describes every message', () => {
    const all = messages.flatMap((group) => group.messages)
    expect(all.length).toBeGreaterThan(20)
    expect(all.filter(({ says }) => says === '').map(({ name }) => name)).toEqual([])
  })

  it('describes nothing that is gone', () => {
    expect(needlessDescriptions()).toEqual([])
  })

  it('knows every variable that a stylesheet reads', () => {
    expect(unsetVariables()).toEqual([])
  })
})

it('has no story of the components that asserts nothing', () => {
  expect(storiesWithoutPlay()).toEqual(['Reference/Matrix: Theme × direction × language × width'])
})

describe('what proves a line', () => {
  it('is a story that names it, or whose meta does', () => {
    const text = `
      const meta = { title: 'Components/Pager', parameters: { proves: ['a11y-1'] } } satisfies Meta
      export default meta
      export const Rest: Story = { play: async () => {} }
      export const LastPage: Story = { ...Rest, name: 'Keeps the focus', parameters: { proves: ['a11y-2'] } }
      const draw = { parameters: { proves: ['a11y-3'] } }`
    expect(storiesOf({ file: 'Pager.stories.tsx', text })).toEqual([
      {
        title: 'Components/Pager: Rest',
        file: 'Pager.stories.tsx',
        storyId: 'components-pager--rest',
        proves: ['a11y-1'],
        hasPlay: true,
      },
      {
        title: 'Components/Pager: Keeps the focus',
        file: 'Pager.stories.tsx',
        storyId: 'components-pager--last-page',
        proves: ['a11y-2'],
        hasPlay: true,
      },
    ])
  })

  it('is a test with the line in brackets', () => {
    const text = `
      it('gives controls 36 pixels [a11y-6, look-row]', () => {})
      it.each([1])('is still at %i [behaviour-steady-next]', () => {})
      describe('a window', () => { it('%s [a11y-7]', () => {}) })
      it('reads [data-pq]', () => {})`
    expect(
      testsOf({ file: 'a.test.tsx', text }).map(({ title, proves }) => [title, proves]),
    ).toEqual([
      ['gives controls 36 pixels', ['a11y-6', 'look-row']],
      ['is still at …', ['behaviour-steady-next']],
      ['a window: …', ['a11y-7']],
    ])
  })
})
