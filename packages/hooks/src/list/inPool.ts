/**
 * Works through items, so many at once: as soon as one is done the next begins. A failure ends nothing.
 *
 * @example
 * await inPool([1, 2, 3], 2, (page) => load(page))   // 1 and 2, then 3 when either is there
 */
export async function inPool<TItem>(
  items: readonly TItem[],
  size: number,
  work: (item: TItem) => Promise<unknown>,
): Promise<void> {
  const waiting = [...items]
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      // oxlint-disable-next-line no-await-in-loop -- that is what a pool is
      await work(item).catch(() => {})
    }
  }
  await Promise.all(Array.from({ length: Math.min(size, items.length) }, worker))
}
