import type { Law } from './law.ts'
import { passThroughLaws } from './passThroughLaws.ts'
import { serverLaws } from './serverLaws.tsx'

/** Servers, Suspense and options of TanStack Query: laws 25 and 26. */
export const optionsLaws: readonly Law[] = [...serverLaws, ...passThroughLaws]
