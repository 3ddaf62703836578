import type { Id } from './feed.ts'

/** The rows of one page inside a flat list. */
export interface IndexedPage<TItem> {
  /** Index of its first row. */
  readonly start: number
  /** Its rows, without those that an earlier page has. */
  readonly items: readonly TItem[]
}

/** Many pages as one list in which every id comes once. */
export interface FlatIndex<TItem> {
  readonly pages: readonly IndexedPage<TItem>[]
  readonly length: number
  /** Rows that came again on a later page. */
  readonly duplicates: number
  /** Adds a page at the end, at the cost of its own rows. */
  append(rows: readonly TItem[]): void
  /** Puts new rows in place of a page's. With the same ids it costs that page, else one pass over the list when it is read next. */
  replace(page: number, rows: readonly TItem[]): void
  /** Drops this page and all after it. */
  cut(page: number): void
}

/**
 * Makes a flat list over pages. What comes twice is kept where it came first.
 *
 * @example
 * const index = flatIndex((row: { id: number }) => row.id)
 * index.append([{ id: 1 }, { id: 2 }])
 * index.append([{ id: 2 }, { id: 3 }])
 * index.length       // 3
 * index.duplicates   // 1
 */
export function flatIndex<TItem>(getId: (item: TItem) => Id): FlatIndex<TItem> {
  let raw: (readonly TItem[])[] = []
  let pages: IndexedPage<TItem>[] = []
  let known = new Set<Id>()
  let dropped: number[] = []
  let isDirty = false

  const fill = (rows: readonly TItem[], page: number): readonly TItem[] => {
    const items = rows.filter((item) => {
      const id = getId(item)
      if (known.has(id)) return false
      known.add(id)
      return true
    })
    dropped[page] = rows.length - items.length
    // The page's own array where nothing was dropped: its identity tells that nothing changed.
    return items.length === rows.length ? rows : items
  }
  const end = (): number => {
    const last = pages.at(-1)
    return last ? last.start + last.items.length : 0
  }
  const append = (rows: readonly TItem[]): void => {
    pages.push({ start: end(), items: fill(rows, pages.length) })
  }
  const settled = (): IndexedPage<TItem>[] => {
    if (isDirty) {
      isDirty = false
      known = new Set()
      dropped = []
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
      return dropped.reduce((sum, count) => sum + count, 0)
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
      if (isDirty || !before || !entry || !hasSameIds(before, rows, getId)) {
        isDirty = true
        return
      }
      for (const item of entry.items) known.delete(getId(item))
      pages[page] = { start: entry.start, items: fill(rows, page) }
    },
    cut(page) {
      raw = raw.slice(0, page)
      isDirty = true
    },
  }
}

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
 * pageAt([{ start: 0, items: [a, b] }, { start: 2, items: [c] }], 2)   // 1
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
  return page && index >= 0 && index < page.start + page.items.length ? low : -1
}
