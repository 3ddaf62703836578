import fc from 'fast-check'

import type { RefreshPolicy } from '../../list/listOptions.ts'
import { kinds, type Kind } from '../../__fixtures__/laws/kinds.ts'
import type { Filter } from './movingServer.ts'

export type SlotKind = 'pages' | 'endless'

/** What a world is made of before anything happens. */
export interface Setup {
  readonly kind: Kind
  /** The components that can be shown, on one client. */
  readonly slots: readonly { readonly kind: SlotKind; readonly filter: Filter }[]
  readonly count: number
  readonly pageSize: number
  /** The most rows that the server gives at once. */
  readonly maxPageSize: number | undefined
  readonly staleTime: number
  readonly gcTime: number
  /** Which pages of a list that grows are refreshed, and how many are in memory. */
  readonly refresh: RefreshPolicy
  readonly keepPages: number | undefined
  /** Answers arrive at once until a command holds them: so pages are reached that are far from the first. */
  readonly isPrompt: boolean
  readonly isStrict: boolean
  /** A source is made anew in each render. */
  readonly makesSources: boolean
}

/** The sizes that a list is shown with. */
export const sizes = [3, 4, 6] as const

const filter = fc.constantFrom<Filter>(null, 'a', 'b')

export const setupOf = (main: SlotKind): fc.Arbitrary<Setup> =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      slots: fc
        .tuple(
          filter,
          fc.array(fc.record({ kind: fc.constantFrom<SlotKind>(main, 'pages'), filter }), {
            maxLength: 2,
          }),
        )
        .map(([first, more]) => [{ kind: main, filter: first }, ...more]),
      count: fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 15, max: 40 })),
      pageSize: fc.constantFrom(...sizes),
      maxPageSize: fc.option(fc.constantFrom(3, 5), { nil: undefined, freq: 3 }),
      staleTime: fc.constantFrom(60_000, 60_000, 10_000, 0),
      gcTime: fc.constantFrom(300_000, 8_000),
      refresh: fc.constantFrom<RefreshPolicy>('auto', 'auto', 'top', 'visible', 'all'),
      keepPages: fc.option(fc.constantFrom(0, 1), { nil: undefined, freq: 2 }),
      isPrompt: fc.boolean(),
      isStrict: fc.boolean(),
      makesSources: fc.boolean(),
    })
    .map((setup) => Object.assign(setup, { [fc.toStringMethod]: () => describeSetup(setup) }))

/** Short enough for the line of a failure. */
const describeSetup = ({ kind, ...rest }: Setup): string =>
  JSON.stringify({ kind: kind.name, ...rest })
