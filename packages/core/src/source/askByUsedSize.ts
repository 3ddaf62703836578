import type { Page, Target } from '../page/page.ts'

/** A server that cuts the size it just used has no size. */
const mostTries = 3

/** What the answers so far tell of a server's page sizes. */
export interface SeenSizes {
  /** The size that it used instead of a larger one. */
  cut: number
  /** The most rows that came at once, and no more than were asked for. */
  given: number
}

/**
 * Asks for a page of a list that is counted in rows. A size that the server cuts moves the rows at which every page
 * but the first begins: then the page is asked for again by the size that was used, which is remembered.
 */
export async function askByUsedSize<TTarget extends Target>(
  sizes: SeenSizes,
  target: TTarget,
  requestedSize: number,
  ask: (pageSize: number) => Promise<Page<unknown, TTarget>>,
): Promise<Page<unknown, TTarget>> {
  for (let tries = 1; ; tries += 1) {
    const pageSize = Math.min(requestedSize, sizes.cut)
    const page = await ask(pageSize)
    if (page.pageSize === null || page.pageSize >= pageSize) return page
    sizes.cut = page.pageSize
    if (target === 1 || tries === mostTries) return page
  }
}
