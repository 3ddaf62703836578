import type { Id } from './feed.ts'

/**
 * What was done to one version of a page, done to the version that is on screen: rows that were taken out go,
 * rows that changed change, rows that were put in come before the row that follows them.
 *
 * @example
 * const rows = (...ids: number[]) => ids.map((id) => ({ id }))
 * editShown(rows(1, 2, 3), rows(8, 1, 2), rows(5, 8, 2), ({ id }) => id)   // 5 2 3: 8 isn't on screen, 1 was taken out
 */
export function editShown<TItem>(
  shown: readonly TItem[],
  before: readonly TItem[],
  after: readonly TItem[],
  getId: (item: TItem) => Id,
): readonly TItem[] {
  const known = new Set(before.map(getId))
  const kept = new Map(after.map((item) => [getId(item), item]))
  const onScreen = new Set(shown.map(getId))
  /** Rows put in, by the row on screen that they come before. */
  const inserted = new Map<Id | null, TItem[]>()
  let following: TItem[] = []
  for (const item of after) {
    const id = getId(item)
    if (onScreen.has(id)) {
      inserted.set(id, following)
      following = []
    } else if (!known.has(id)) following.push(item)
  }
  const edited = shown.flatMap((item) => {
    const id = getId(item)
    const isTaken = known.has(id) && !kept.has(id)
    return [...(inserted.get(id) ?? []), ...(isTaken ? [] : [kept.get(id) ?? item])]
  })
  return [...edited, ...following]
}
