import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { laws } from './__fixtures__/laws.ts'
import { profiles, shapes } from './__fixtures__/shapes.ts'
import { verdictOf } from './__fixtures__/verdictOf.ts'
import { writeShapes } from './__fixtures__/writeShapes.ts'

// Servers that contradict themselves are warned of.
beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterAll(() => void vi.restoreAllMocks())

describe.each([...shapes, ...profiles].map((shape) => [shape.name, shape] as const))(
  '%s',
  (_, shape) => {
    const meant = laws.filter(({ whyNot }) => whyNot(shape) === null)
    it.each(meant.map((law) => [law.fact, law] as const))('%s', async (__, law) => {
      const verdict = await verdictOf(shape, law)
      if (verdict.type === 'broken') throw verdict.error
    })
  },
)

it('is what the table says', async () => {
  const page = await writeShapes(
    [
      ['Shapes', shapes],
      ['APIs', profiles],
    ],
    laws,
  )
  await expect(page).toMatchFileSnapshot('../../../docs/shapes.md')
})
