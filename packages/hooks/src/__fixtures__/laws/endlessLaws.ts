import type { Law } from './law.ts'

/** Lists that grow: laws 14 to 20. */
export const endlessLaws: readonly Law[] = []
