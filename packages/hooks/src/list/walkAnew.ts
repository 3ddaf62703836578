import type { Page, Target } from '@paginated-query/core'

/**
 * Walks a list from its first page, so many pages far: for a chain whose cursors have died.
 *
 * @throws what `load` throws: then nothing is there to show instead
 */
export async function walkAnew<TItem, TTarget extends Target>(
  first: TTarget,
  depth: number,
  load: (target: TTarget) => Promise<Page<TItem, TTarget>>,
): Promise<[target: TTarget, page: Page<TItem, TTarget>][]> {
  const walked: [TTarget, Page<TItem, TTarget>][] = []
  let target: TTarget = first
  while (walked.length < depth) {
    // oxlint-disable-next-line no-await-in-loop -- only a page knows the next one
    const page = await load(target)
    walked.push([target, page])
    if (page.hasNext === false || page.next === null) break
    target = page.next
  }
  return walked
}
