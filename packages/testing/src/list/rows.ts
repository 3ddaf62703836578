/**
 * Rows that are made when a page asks for them, so that a list of a million costs no more than its page.
 *
 * `at` is pure: the same index is the same row for ever. Index 0 is the first row; rows that are inserted stand
 * above it, at −1, −2 and so on.
 *
 * @example
 * const numbers: GeneratedRows<{ id: number }> = { count: 1_000_000, at: (index) => ({ id: index }) }
 */
export interface GeneratedRows<TRow> {
  readonly count: number
  readonly at: (index: number) => TRow
  /** Fields that only rise or only fall as the index grows: sorting by one is index arithmetic. */
  readonly monotone?: Readonly<Record<string, 'rising' | 'falling'>> | undefined
  /**
   * Fields that repeat: the row at index `i` has `values[i % values.length]`. Filtering by one is index arithmetic.
   * A field that can be filtered by needn't be in the row.
   */
  readonly periodic?: Readonly<Record<string, readonly (string | number | boolean)[]>> | undefined
  /**
   * Fields that identify a row: the index of the row with this value, so that filtering by one looks at no other, and
   * neither does a cursor that is one.
   */
  readonly find?: Readonly<Record<string, (value: string) => number | null>> | undefined
}

/** The rows of a fake list: generated, or an array, which can be sorted and filtered by every field. */
export type Rows<TRow> = GeneratedRows<TRow> | readonly TRow[]
