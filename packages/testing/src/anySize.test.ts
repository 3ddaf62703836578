import fc from 'fast-check'
import { afterAll, beforeAll, it, vi } from 'vitest'

import { listOf, reachable } from './__fixtures__/shape.ts'
import { profiles, shapes } from './__fixtures__/shapes.ts'
import { whyNotBack, whyNotCut } from './__fixtures__/whyNot.ts'
import { walk } from './index.ts'

// A single full page without a header is warned of: the header may be hidden.
beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterAll(() => void vi.restoreAllMocks())

const asked = fc.record({
  count: fc.integer({ min: 0, max: 60 }),
  pageSize: fc.integer({ min: 1, max: 25 }),
  most: fc.integer({ min: 1, max: 25 }),
})

/** A counterexample prints its seed and path: `fc.assert(…, { seed, path })` runs it again. */
const few = { numRuns: 12 }

it.each([...shapes, ...profiles].map((shape) => [shape.name, shape] as const))(
  '%s brings every item once and leads back, for every count and size',
  async (_, shape) => {
    const back = whyNotBack(shape) === null
    const isCut = whyNotCut(shape) === null
    await fc.assert(
      fc.asyncProperty(asked, async ({ count, pageSize, most }) => {
        const maxPageSize = isCut ? most : pageSize
        const { source, ids } = listOf(shape, { count, maxPageSize, defaultPageSize: pageSize })
        const used = Math.min(pageSize, maxPageSize)
        const expected = ids.slice(0, reachable(shape, count, used))
        await walk(source, { pageSize, expected, back })
      }),
      few,
    )
  },
)
