import { clampPageSize, type PageNav } from '@paginated-query/core'
import fc from 'fast-check'

import { command, type Command } from './command.ts'
import type { Press } from './pagesModel.ts'
import { sizes } from './setup.ts'
import { PagesSlot } from './slot.ts'
import type { World } from './World.tsx'

const slotAt = ({ slots }: World, n: number): PagesSlot | null => {
  const slot = slots[n % slots.length]
  return slot instanceof PagesSlot && slot.isMounted && slot.list !== null ? slot : null
}

const anyPress: fc.Arbitrary<Press> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('next' as const) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('previous' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('first' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('page' as const),
      page: fc.integer({ min: -1, max: 9 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('size' as const), size: fc.constantFrom(...sizes) }),
  },
)

/** A person pages: one press, or several before anything is drawn. */
const press = fc
  .tuple(fc.nat({ max: 2 }), anyPress, fc.constantFrom(1, 1, 1, 2, 5))
  .map(([n, wish, times]) =>
    command(
      'press',
      [n, wish, times],
      (world) => {
        const slot = slotAt(world, n)
        if (!slot?.list) return
        const nav = slot.list.nav as PageNav
        const wasSized = slot.model.asked.size
        for (let each = 0; each < times; each += 1) foresee(world, slot, wish, each > 0)
        const pressOnce = (): void => {
          if (wish.type === 'next') nav.goNext()
          if (wish.type === 'previous') nav.goPrevious()
          if (wish.type === 'first') nav.goFirst()
          if (wish.type === 'page' && nav.kind === 'numbered') nav.goTo(wish.page)
          if (wish.type === 'size' && wasSized !== wish.size) nav.setPageSize(wish.size)
        }
        for (let each = 0; each < times; each += 1) pressOnce()
        // What leads back to a page that failed asks for it again.
        world.demand(slot.filter)
      },
      (world) => slotAt(world, n) !== null,
    ),
  )

function foresee(world: World, slot: PagesSlot, wish: Press, isAgain: boolean): void {
  const nav = slot.list?.nav
  if (!nav) return
  const { api } = world.sourceOf(slot)
  slot.model.press(wish, slot.filter, {
    isNumbered: world.isNumbered,
    limits: api.pageSize,
    pageSize: clampPageSize(slot.pageSize, api.pageSize),
    isPending: nav.isPending,
    hasFailed: nav.failed !== null && !isAgain,
    hasNext: nav.hasNext,
    dataOf: (place) => world.entryOf(slot, place)?.data,
  })
}

const retry = fc.nat({ max: 2 }).map((n) =>
  command(
    'retry',
    [n],
    (world) => {
      const slot = slotAt(world, n)
      if (slot) world.demand(slot.filter)
      slot?.list?.nav.retry()
    },
    (world) => slotAt(world, n) !== null,
  ),
)

/** What a person does with a pager. Presses come most often. */
export const pagesCommands: readonly fc.Arbitrary<Command>[] = [press, press, press, press, retry]
