import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { editingLaws } from './__fixtures__/laws/editingLaws.ts'
import { endlessLaws } from './__fixtures__/laws/endlessLaws.ts'
import { kinds } from './__fixtures__/laws/kinds.ts'
import { optionsLaws } from './__fixtures__/laws/optionsLaws.ts'
import { pagesLaws } from './__fixtures__/laws/pagesLaws.ts'
import { randomAccessLaws } from './__fixtures__/laws/randomAccessLaws.ts'
import { renderingLaws } from './__fixtures__/laws/renderingLaws.ts'
import { verdictOf } from './__fixtures__/laws/verdictOf.ts'
import { walkingLaws } from './__fixtures__/laws/walkingLaws.ts'
import { writeLaws } from './__fixtures__/laws/writeLaws.ts'

const parts = [
  ['One page at a time', pagesLaws],
  ['Lists that grow', endlessLaws],
  ['Lists scrolled to any row', randomAccessLaws],
  ['All pages', walkingLaws],
  ['Editing', editingLaws],
  ['Rendering', renderingLaws],
  ['Fitting in', optionsLaws],
] as const

// Servers that contradict themselves are warned of.
beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterAll(() => void vi.restoreAllMocks())
afterEach(cleanup)

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  const meant = parts
    .flatMap(([, laws]) => laws)
    .filter(({ whyNot }) => (whyNot?.(kind) ?? null) === null)
  it.each(meant.map((law) => [law.law, law.fact, law] as const))('%i: %s', async (__, ___, law) => {
    const verdict = await verdictOf(kind, law)
    if (verdict.type === 'broken') throw verdict.error
  })
})

it('is what the table says', async () => {
  const written = parts.filter(([, laws]) => laws.length > 0)
  await expect(await writeLaws(written, kinds)).toMatchFileSnapshot('../../../docs/laws.md')
})
