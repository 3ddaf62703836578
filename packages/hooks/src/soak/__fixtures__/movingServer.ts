import type { PaginationApi, Target } from '@paginated-query/core'
import { createFakeApi, type FakeApi } from '@paginated-query/testing'

/** `null` is the list without a filter. */
export type Filter = 'a' | 'b' | null

export interface SoakRow {
  readonly id: number
  readonly kind: 'a' | 'b'
  /** Rises with each update on the server. */
  readonly version: number
}

/** A fake server whose rows move, and the truth about them. Ids rise in the server's order. */
export interface MovingServer {
  readonly api: FakeApi
  /** Every row of a list, as it is now. */
  readonly rows: (filter: Filter) => readonly SoakRow[]
  /** Whether rows ever came or went. */
  readonly hasMoved: () => boolean
  readonly insert: (rows: number) => void
  readonly remove: (rows: number) => void
  /** Rows come to the end, or go from there. */
  readonly grow: (rows: number) => void
  /** Another version of every row with such a remainder. */
  readonly update: (remainder: number) => void
}

const kinds = ['a', 'b', 'a'] as const
const idAt = (index: number): number => 1000 + index
const kindAt = (index: number): 'a' | 'b' => kinds[((index % 3) + 3) % 3] ?? 'a'

export function movingServer(
  api: PaginationApi<Target>,
  options: { count: number; maxPageSize: number | undefined },
): MovingServer {
  let [start, end] = [0, options.count]
  let isStill = true
  const versions = new Map<number, number>()
  const at = (index: number): SoakRow => ({
    id: idAt(index),
    kind: kindAt(index),
    version: versions.get(((index % 4) + 4) % 4) ?? 0,
  })
  const fake = createFakeApi(api, {
    rows: {
      get count() {
        return end
      },
      at,
      periodic: { kind: kinds },
      find: { id: (value) => Number(value) - 1000 },
    },
    maxPageSize: options.maxPageSize,
  })
  return {
    api: fake,
    rows: (filter) =>
      Array.from({ length: Math.max(0, end - start) }, (_, offset) => at(start + offset)).filter(
        ({ kind }) => filter === null || kind === filter,
      ),
    hasMoved: () => !isStill,
    insert: (rows) => {
      isStill = false
      start -= rows
      fake.insert(rows)
    },
    remove: (rows) => {
      isStill = false
      const gone = Math.min(rows, end - start)
      start += gone
      fake.remove(gone)
    },
    grow: (rows) => {
      isStill = false
      end = Math.max(start, end + rows)
    },
    update: (remainder) => void versions.set(remainder, (versions.get(remainder) ?? 0) + 1),
  }
}
