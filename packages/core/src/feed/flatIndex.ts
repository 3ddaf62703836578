import type { Id } from './feed.ts'

/** The rows of one page inside a flat list. */
export interface IndexedPage<TItem> {
  /** Index of its first row. */
  readonly start: number
  /** Rows that it takes in the list, also while they are not in memory. */
  readonly length: number
  /** Its rows, without those that an earlier page has; none while they are not in memory. */
  readonly items: readonly TItem[]
}

/** Many pages as one list in which every id comes once. */
export interface FlatIndex<TItem> {
  readonly pages: readonly IndexedPage<TItem>[]
  readonly length: number
  /** Rows that came again on a later page. */
  readonly duplicates: number
  /** Whether a row with this id is in memory. */
  readonly has: (id: Id) => boolean
  /** Adds a page at the end, at the cost of its own rows. */
  append(rows: readonly TItem[]): void
  /** Puts new rows in place of a page's. With the same ids it costs that page, else one pass over the list when it is read next. */
  replace(page: number, rows: readonly TItem[]): void
  /** Takes pages out and puts others in their place. */
  splice(page: number, count: number, others: readonly (readonly TItem[])[]): void
  /** Forgets a page's rows and keeps their place, until they are put back with `replace`. */
  drop(page: number): void
}

/**
 * Makes a flat list over pages. What comes twice is kept where it came first; rows without an id are all different.
 *
 * @example
 * const index = flatIndex((row: { id: number }) => row.id)
 * index.append([{ id: 1 }, { id: 2 }])
 * index.append([{ id: 2 }, { id: 3 }])
 * index.length       // 3
 * index.duplicates   // 1
 */
export function flatIndex<TItem>(getId: (item: TItem) => Id): FlatIndex<TItem> {
  /** What a page brought, or how many rows it stands for while they are dropped. */
  const raw: (readonly TItem[] | number)[] = []
  let pages: IndexedPage<TItem>[] = []
  let known = new Set<Id>()
  let repeated: number[] = []
  let isDirty = false

  const fill = (rows: readonly TItem[] | number, page: number, start: number) => {
    if (typeof rows === 'number') {
      repeated[page] = 0
      return { start, length: rows, items: [] }
    }
    const fresh = rows.filter((item) => {
      const id = getId(item)
      if (isMissing(id)) return true
      if (known.has(id)) return false
      known.add(id)
      return true
    })
    repeated[page] = rows.length - fresh.length
    // The page's own array where nothing came twice: its identity tells that nothing changed.
    const items = fresh.length === rows.length ? rows : fresh
    return { start, length: items.length, items }
  }
  const forget = (items: readonly TItem[]): void => {
    for (const item of items) known.delete(getId(item))
  }
  const end = (): number => {
    const last = pages.at(-1)
    return last ? last.start + last.length : 0
  }
  const append = (rows: readonly TItem[] | number): void => {
    pages.push(fill(rows, pages.length, end()))
  }
  const settled = (): IndexedPage<TItem>[] => {
    if (isDirty) {
      isDirty = false
      known = new Set()
      repeated = []
      pages = []
      raw.forEach(append)
    }
    return pages
  }

  return {
    get pages() {
      return settled()
    },
    get length() {
      settled()
      return end()
    },
    get duplicates() {
      settled()
      return repeated.reduce((sum, count) => sum + count, 0)
    },
    has: (id) => {
      settled()
      return known.has(id)
    },
    append(rows) {
      settled()
      raw.push(rows)
      append(rows)
    },
    replace(page, rows) {
      const before = raw[page]
      const entry = pages[page]
      raw[page] = rows
      isDirty ||= !entry || typeof before !== 'object' || !hasSameIds(before, rows, getId)
      if (isDirty || !entry) return
      forget(entry.items)
      pages[page] = fill(rows, page, entry.start)
    },
    splice(page, count, others) {
      raw.splice(page, count, ...others)
      isDirty = true
    },
    drop(page) {
      const entry = settled()[page]
      if (!entry || typeof raw[page] === 'number') return
      raw[page] = entry.length
      forget(entry.items)
      pages[page] = fill(entry.length, page, entry.start)
    },
  }
}

/** An API may send rows without an id: the type of `getId` is a promise that the wire doesn't keep. */
export const isMissing = (id: Id | null | undefined): boolean => id === null || id === undefined

/** Whether two arrays hold rows with the same ids in the same order. */
export const hasSameIds = <TItem>(
  a: readonly TItem[],
  b: readonly TItem[],
  getId: (item: TItem) => Id,
): boolean =>
  a.length === b.length && a.every((item, index) => getId(item) === getId(b[index] as TItem))

/**
 * The page that holds the row at an index of the flat list, by bisection; -1 where the list is shorter.
 *
 * @example
 * pageAt([{ start: 0, length: 2, items: [a, b] }, { start: 2, length: 1, items: [c] }], 2)   // 1
 */
export function pageAt(pages: readonly IndexedPage<unknown>[], index: number): number {
  let low = 0
  let high = pages.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pages[middle]?.start ?? 0) <= index) low = middle
    else high = middle - 1
  }
  const page = pages[low]
  return page && index >= 0 && index < page.start + page.length ? low : -1
}
