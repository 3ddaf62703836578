/**
 * The rows on screen and those that must be there besides: the one with the focus, its neighbours that Tab
 * and Page Down lead to, and the one that is about to take it.
 *
 * @example
 * pinnedRows([40, 41, 42], { length: 100, focused: 3, awaited: null })   // [2, 3, 4, 40, 41, 42]
 */
export function pinnedRows(
  rows: readonly number[],
  { length, focused, awaited }: { length: number; focused: number | null; awaited: number | null },
): number[] {
  const wanted = new Set(rows)
  for (const row of focused === null ? [] : [focused - 1, focused, focused + 1]) wanted.add(row)
  if (awaited !== null) wanted.add(awaited)
  return [...wanted].filter((row) => row >= 0 && row < length).sort((a, b) => a - b)
}
