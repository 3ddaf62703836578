import fc from 'fast-check'

import { command, type Command } from './command.ts'
import type { Filter } from './movingServer.ts'
import type { Slot } from './slot.ts'
import type { World } from './World.tsx'

const pick = fc.nat({ max: 2 })
const slotAt = ({ slots }: World, n: number): Slot => slots[n % slots.length] as Slot

const named = (
  name: string,
  run: (world: World, filter: Filter) => unknown,
): fc.Arbitrary<Command> =>
  pick.map((n) => command(name, [n], (world) => run(world, slotAt(world, n).filter)))

const mount = pick.map((n) =>
  command(
    'mount',
    [n],
    (world) => world.mount(slotAt(world, n)),
    (world) => !slotAt(world, n).isMounted,
  ),
)

/** What the app does: to what is mounted, and to the cache behind the hooks' back. */
export const cacheCommands: readonly fc.Arbitrary<Command>[] = [
  mount,
  mount,
  mount,
  pick.map((n) =>
    command(
      'unmount',
      [n],
      (world) => world.unmount(slotAt(world, n)),
      (world) => slotAt(world, n).isMounted,
    ),
  ),
  fc
    .tuple(pick, fc.constantFrom<Filter>(null, 'a', 'b'))
    .map(([n, filter]) =>
      command('filter', [n, filter], (world) => world.turn(slotAt(world, n), filter)),
    ),
  named('invalidate', (world, filter) => {
    void world.client.invalidateQueries({ queryKey: world.sourceOf({ filter }).key })
  }),
  named('refetch', (world, filter) => {
    world.demand(filter)
    void world.client.refetchQueries({ queryKey: world.sourceOf({ filter }).key })
  }),
  named('reset', (world, filter) => {
    Object.assign(world, { wasReset: true })
    world.demand(filter)
    void world.client.resetQueries({ queryKey: world.sourceOf({ filter }).key })
  }),
  named('remove', (world, filter) => {
    world.demand(filter)
    world.client.removeQueries({ queryKey: world.sourceOf({ filter }).key })
    // An observer that isn't drawn again doesn't know that its entry is gone.
    world.draw()
  }),
]
