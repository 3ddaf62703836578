import fc from 'fast-check'

import { command, type Command } from './command.ts'
import { sizes } from './setup.ts'
import { EndlessSlot } from './slot.ts'
import type { World } from './World.tsx'

const slotAt = ({ slots }: World, n: number): EndlessSlot | null => {
  const slot = slots[n % slots.length]
  return slot instanceof EndlessSlot && slot.isMounted && slot.list !== null ? slot : null
}

/** Remembers a promise that mustn't stay open, and mustn't reject. */
function watch(world: World, slot: EndlessSlot, promise: Promise<void>): void {
  const { unresolved } = slot
  Object.assign(slot, { unresolved: unresolved + 1 })
  promise.then(
    () => Object.assign(slot, { unresolved: slot.unresolved - 1 }),
    (error: unknown) => world.report(`${slot.name}: rejected with ${String(error)}`),
  )
}

const onSlot = (
  name: string,
  run: (world: World, slot: EndlessSlot) => unknown,
): fc.Arbitrary<Command> =>
  fc.nat({ max: 2 }).map((n) =>
    command(
      name,
      [n],
      (world) => {
        const slot = slotAt(world, n)
        if (slot) run(world, slot)
      },
      (world) => slotAt(world, n) !== null,
    ),
  )

const loadMore = onSlot('loadMore', (world, slot) => {
  // A chain of cursors that died is walked anew.
  if (slot.list?.feed.loadMoreError) world.demand(slot.filter)
  if (slot.list) watch(world, slot, slot.list.feed.loadMore())
})

/** What a person does with a list that grows. More is asked for most often. */
export const endlessCommands: readonly fc.Arbitrary<Command>[] = [
  loadMore,
  loadMore,
  onSlot('loadMoreOften', (world, slot) => {
    const before = world.loads.asked().length
    if (slot.list?.feed.loadMoreError) return
    for (let each = 0; each < 5; each += 1)
      if (slot.list) watch(world, slot, slot.list.feed.loadMore())
    queueMicrotask(() => {
      if (world.loads.asked().length > before + 1)
        world.report(`${slot.name}: asked more than once`)
    })
  }),
  onSlot('refresh', (world, slot) => {
    world.demand(slot.filter)
    if (slot.list) watch(world, slot, slot.list.refresh())
  }),
  onSlot('retryMore', (world, slot) => {
    if (slot.list?.feed.loadMoreError) world.demand(slot.filter)
    slot.list?.feed.retry()
  }),
  onSlot('showNewer', (world, slot) => {
    world.demand(slot.filter)
    slot.list?.feed.newer.show()
  }),
  fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 30 }), fc.nat({ max: 8 })).map(([n, from, rows]) =>
    command(
      'view',
      [n, from, rows],
      (world) => slotAt(world, n)?.list?.feed.view?.(from, from + rows),
      (world) => slotAt(world, n) !== null,
    ),
  ),
  fc.tuple(fc.nat({ max: 2 }), fc.constantFrom(...sizes)).map(([n, size]) =>
    command(
      'resize',
      [n, size],
      (world) => {
        const slot = slotAt(world, n)
        if (slot) world.turn(slot, slot.filter, size)
      },
      (world) => slotAt(world, n) !== null,
    ),
  ),
]
