import type fc from 'fast-check'

import type { World } from './World.tsx'

/** Something that happens in a soak. Its model is the world itself. */
export type Command = fc.AsyncCommand<World, World>

/** How often each command ran, by its name. */
export const ran = new Map<string, number>()

/**
 * Makes a command that is written as it is called: `land(2)`.
 *
 * @param when whether it can happen now; it is left out of the sequence where it can't
 */
export function command(
  name: string,
  args: readonly unknown[],
  run: (world: World) => unknown,
  when: (world: World) => boolean = () => true,
): Command {
  const written = `${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`
  return {
    check: when,
    run: async (_, world) => {
      ran.set(name, (ran.get(name) ?? 0) + 1)
      await world.step(written, () => run(world))
    },
    toString: () => written,
  }
}
