import type { Law } from './law.ts'

/** Rows that are edited: law 23. */
export const editingLaws: readonly Law[] = []
