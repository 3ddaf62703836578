import type { Page, Target } from '../page/page.ts'

/** A server that cuts the size it just used has no size. */
const mostTries = 3

/**
 * Asks for a page of a list that is counted in rows. A size that the server cuts moves the rows at which every page
 * but the first begins: then the page is asked for again by the size that was used, which is remembered.
 */
export async function askByUsedSize<TTarget extends Target>(
  cut: { pageSize: number },
  target: TTarget,
  requestedSize: number,
  ask: (pageSize: number) => Promise<Page<unknown, TTarget>>,
): Promise<Page<unknown, TTarget>> {
  for (let tries = 1; ; tries += 1) {
    const pageSize = Math.min(requestedSize, cut.pageSize)
    const page = await ask(pageSize)
    if (page.pageSize === null || page.pageSize >= pageSize) return page
    cut.pageSize = page.pageSize
    if (target === 1 || tries === mostTries) return page
  }
}
