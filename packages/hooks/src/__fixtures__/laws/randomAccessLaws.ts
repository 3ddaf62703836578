import type { Law } from './law.ts'

/** Lists that are scrolled to any row: law 21. */
export const randomAccessLaws: readonly Law[] = []
