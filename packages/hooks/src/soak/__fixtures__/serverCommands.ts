import fc from 'fast-check'

import type { Kind } from '../../__fixtures__/laws/kinds.ts'
import { command, type Command } from './command.ts'

const few = fc.integer({ min: 1, max: 7 })

/** How the list moves while it is read. */
export const serverCommands: readonly fc.Arbitrary<Command>[] = [
  few.map((n) => command('insert', [n], ({ server }) => server.insert(n))),
  few.map((n) => command('removeRows', [n], ({ server }) => server.remove(n))),
  fc.integer({ min: -12, max: 5 }).map((n) => command('grow', [n], ({ server }) => server.grow(n))),
  fc.nat({ max: 3 }).map((n) => command('update', [n], ({ server }) => server.update(n))),
  fc.constant(
    command(
      'expireCursors',
      [],
      ({ server }) => server.api.expireCursors(),
      ({ setup }) => tellsOfExpiry(setup.kind),
    ),
  ),
]

/** Where the API doesn't say so, a cursor that died is a page that fails for ever. */
function tellsOfExpiry({ api }: Kind): boolean {
  const refusal = api.style.dialect?.refusal
  return typeof refusal === 'object' && refusal.cursorExpired !== undefined
}
