import type { Law } from './law.ts'
import { moveLaws } from './pages/moveLaws.ts'
import { placeLaws } from './pages/placeLaws.ts'
import { screenLaws } from './pages/screenLaws.ts'

/** One page at a time: laws 5 to 13, and what is of pages in law 26. */
export const pagesLaws: readonly Law[] = [...screenLaws, ...moveLaws, ...placeLaws].sort(
  (a, b) => a.law - b.law,
)
