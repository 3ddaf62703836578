import type { Law } from './law.ts'

/** Servers, Suspense and options of TanStack Query: laws 25 and 26. */
export const optionsLaws: readonly Law[] = []
