import type { Law } from './law.ts'

/** What renders: law 24. */
export const renderingLaws: readonly Law[] = []
