import { focusManager, onlineManager } from '@tanstack/react-query'
import type { Fault } from '@paginated-query/testing'
import fc from 'fast-check'
import { vi } from 'vitest'

import { command, type Command } from './command.ts'
import type { World } from './World.tsx'

const which = fc.nat({ max: 3 })
const isBusy = ({ network }: World): boolean => network.size() > 0

const faults: readonly Fault[] = [
  { status: 500 },
  { status: 429 },
  { status: 503, retryAfter: 5 },
  { drop: true },
  { malformed: true },
]

const land = which.map((n) => command('land', [n], ({ network }) => network.land(n), isBusy))

/** What the network does, the connection, and the clock. Answers come most often. */
export const networkCommands: readonly fc.Arbitrary<Command>[] = [
  land,
  land,
  land,
  fc.constant(
    command(
      'landAll',
      [],
      async ({ network }) => {
        for (let left = network.size(); left > 0; left -= 1) await network.land(0)
      },
      isBusy,
    ),
  ),
  which.map((n) => command('reach', [n], ({ network }) => network.reach(n), isBusy)),
  fc
    .tuple(which, fc.constantFrom(...faults))
    .map(([n, fault]) =>
      command('fail', [n, fault], ({ network }) => network.fail(n, fault), isBusy),
    ),
  fc
    .boolean()
    .map((isPrompt) => command('hurry', [isPrompt], ({ network }) => network.hurry(isPrompt))),
  fc
    .boolean()
    .map((isOnline) => command('online', [isOnline], () => onlineManager.setOnline(isOnline))),
  fc
    .boolean()
    .map((isFocused) => command('focus', [isFocused], () => focusManager.setFocused(isFocused))),
  fc.constantFrom(1000, 4000, 12_000, 70_000, 400_000).map((ms) =>
    command('wait', [ms], (world) => {
      Object.assign(world, { isWaiting: true })
      vi.advanceTimersByTime(ms)
      Object.assign(world, { isWaiting: false })
    }),
  ),
]
