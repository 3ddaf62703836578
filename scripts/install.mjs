import { pnpm } from './pnpm.mjs'
import { step } from './progress.mjs'

/** Brings node_modules to what the lockfile says. */
export const install = async () =>
  step('Installing dependencies', [...(await pnpm()), 'install', '--frozen-lockfile'])
