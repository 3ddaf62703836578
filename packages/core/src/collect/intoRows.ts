import type { Collector } from './collector.ts'

/** Collects the rows themselves, in one array. */
export function intoRows<TItem>(): Collector<TItem, TItem[]> {
  const rows: TItem[] = []
  return {
    // A spread of a large page would be more arguments than a call may have.
    add: (items) => items.forEach((item) => rows.push(item)),
    finish: () => rows,
  }
}
