/** What the targets of a list are counted by on the wire. */
export interface Counting {
  /** Pages, or rows to skip: there the address of a page depends on its size. */
  readonly unit: 'page' | 'row'
  /** The parameter that holds the position; `null` where it stands in a header. */
  readonly param: string | null
  /** The position of the first page. */
  readonly first: 0 | 1
  /** Whether a request says how many rows it wants. */
  readonly isSized: boolean
}
