import type { Law } from './law.ts'
import { endlessRenderingLaws } from './rendering/endlessRenderingLaws.ts'
import { pagesRenderingLaws } from './rendering/pagesRenderingLaws.ts'

/** What renders: law 24. */
export const renderingLaws: readonly Law[] = [...pagesRenderingLaws, ...endlessRenderingLaws]
