import type { Page } from '../page/page.ts'
import type { Id } from './feed.ts'
import { isMissing } from './flatIndex.ts'

/**
 * Makes the `structuralSharing` of a query whose data are pages: rows that are equal stay the very same objects, found
 * by their id, wherever they moved; a page in which nothing changed stays the same too.
 *
 * TanStack Query's own compares by index: one row inserted at the top and every row of the page is new. Data of any
 * other shape is returned as it came.
 *
 * @example
 * const share = shareById((row: { id: number }) => row.id)
 * share(pageOf(1, 2, 3), pageOf(0, 1, 2))   // 1 and 2 are the objects of the page before
 */
export function shareById(getId: (item: never) => Id): (before: unknown, now: unknown) => unknown {
  return (before, now) => {
    if (!isPage(before) || !isPage(now)) return now
    const known = new Map(before.items.map((item) => [getId(item), item]))
    let isSame = before.items.length === now.items.length
    const items = now.items.map((item, index) => {
      const id = getId(item)
      const old = isMissing(id) ? before.items[index] : known.get(id)
      const shared = old !== undefined && isEqual(old, item) ? old : item
      isSame &&= shared === before.items[index]
      return shared
    })
    const { items: _, ...facts } = now
    const { items: __, ...factsBefore } = before
    if (isSame && isEqual(factsBefore, facts)) return before
    return { ...now, items: isSame ? before.items : items }
  }
}

const isPage = (data: unknown): data is Page<never> =>
  typeof data === 'object' &&
  data !== null &&
  'requestedSize' in data &&
  'items' in data &&
  Array.isArray(data.items)

/** Equal as JSON is. What only `parse` can have made, but for dates, is never equal to another. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime()
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  if (Array.isArray(a) !== Array.isArray(b) || !isPlain(a) || !isPlain(b)) return false
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key], right[key]))
  )
}

const isPlain = (value: object): boolean => {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
