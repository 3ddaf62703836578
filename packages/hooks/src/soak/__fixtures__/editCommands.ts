import fc from 'fast-check'

import { command, type Command } from './command.ts'
import type { SoakEdit, Wish } from './editLedger.ts'
import type { World } from './World.tsx'

const wish: fc.Arbitrary<Wish> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom('update' as const, 'remove' as const),
      row: fc.nat({ max: 12 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('insert' as const),
      at: fc.constantFrom('start' as const, 'start' as const, 'end' as const),
      isNamed: fc.boolean(),
    }),
  },
)

const edit = fc.tuple(fc.nat({ max: 2 }), wish).map(([n, wished]) =>
  command(
    'edit',
    [n, wished],
    (world) => {
      const slot = world.slots[n % world.slots.length]
      if (slot) world.edits.begin(slot, wished)
    },
    ({ slots }) => {
      const slot = slots[n % slots.length]
      const hasRows = (slot?.list?.items.length ?? 0) > 0
      return slot?.isMounted === true && (hasRows || wished.type === 'insert')
    },
  ),
)

const onPending = (
  name: string,
  run: (world: World, edit: SoakEdit, isToldOf: boolean) => unknown,
): fc.Arbitrary<Command> =>
  fc.tuple(fc.nat({ max: 3 }), fc.boolean()).map(([n, isToldOf]) =>
    command(
      name,
      [n, isToldOf],
      (world) => {
        const { pending } = world.edits
        const some = pending[n % pending.length]
        if (some) run(world, some, isToldOf)
      },
      ({ edits }) => edits.pending.length > 0,
    ),
  )

const settle = onPending('settle', ({ edits }, some, isToldOf) => edits.settle(some, isToldOf))

/** What a person does to rows, and what becomes of it. */
export const editCommands: readonly fc.Arbitrary<Command>[] = [
  edit,
  edit,
  edit,
  onPending('take', ({ edits }, some) => void edits.take(some)),
  settle,
  settle,
  onPending('refuse', ({ edits }, some) => {
    // What the server did isn't refused any more.
    if (some.state === 'open') edits.refuse(some)
  }),
]
