import type { Law } from './law.ts'

/** All pages, in React: law 22. */
export const walkingLaws: readonly Law[] = []
