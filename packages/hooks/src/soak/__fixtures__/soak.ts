import fc from 'fast-check'
import { afterAll, beforeEach, afterEach, it, vi } from 'vitest'

import { cacheCommands } from './cacheCommands.ts'
import { ran } from './command.ts'
import { conclude } from './conclude.ts'
import { editCommands } from './editCommands.ts'
import { endlessCommands } from './endlessCommands.ts'
import { networkCommands } from './networkCommands.ts'
import { pagesCommands } from './pagesCommands.ts'
import { serverCommands } from './serverCommands.ts'
import { settle } from './settle.ts'
import { setupOf, type SlotKind } from './setup.ts'
import { World } from './World.tsx'

declare const process: { readonly env: Readonly<Record<string, string | undefined>> }

/** `npm run soak` asks for more, and for the seed of an earlier run. */
const numRuns = Number(process.env['SOAK_RUNS'] ?? 200)
/** The same sequences in each `npm test`, so that only a change breaks them; others in each `npm run soak`. */
const usualSeed = process.env['SOAK_RUNS'] === undefined ? 1 : Date.now() % 2 ** 31
const seed = Number(process.env['SOAK_SEED'] ?? usualSeed)
const patience = 30_000 + numRuns * 100
const mostCommands = 40

/**
 * Tests that lists keep what they promise whatever people, networks and servers do, in any order: pages alone, or
 * lists that grow with pages beside them. Sequences are made up, and shrunk to their shortest form where they fail.
 */
export function soak(main: SlotKind): void {
  const pool = [
    ...networkCommands,
    ...serverCommands,
    ...cacheCommands,
    ...editCommands,
    ...pagesCommands,
    // Twice what a person does there, so that lists are walked far before something throws them back.
    ...(main === 'pages' ? pagesCommands : [...endlessCommands, ...endlessCommands]),
  ]
  const sequences = fc.commands(pool, { maxCommands: mostCommands, size: 'max' })

  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    })
  })
  afterEach(() => void vi.useRealTimers())

  it(
    `keeps every promise through ${numRuns} sequences`,
    async () => {
      await fc.assert(
        fc.asyncProperty(setupOf(main), sequences, async (setup, commands) => {
          const world = new World(setup)
          try {
            await world.step('mount', () => {
              for (const slot of world.slots) world.mount(slot)
            })
            await fc.asyncModelRun(() => ({ model: world, real: world }), commands)
            await conclude(world)
          } finally {
            await settle(() => world.dispose())
            vi.clearAllTimers()
          }
        }),
        { numRuns, seed },
      )
    },
    patience,
  )

  afterAll(() => {
    const counts = [...ran].map(([name, times]) => `${name} ${times}`)
    console.warn(`soak: seed ${seed}, ${main}, ${numRuns} sequences: ${counts.join(', ')}`)
  })
}
