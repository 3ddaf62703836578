import type { FetchLike, PaginationApi, Target } from '@paginated-query/core'
import { createFakeApi, type FakeApi } from '@paginated-query/testing'

/** `null` is the list without a filter. */
export type Filter = 'a' | 'b' | null

export interface SoakRow {
  readonly id: number
  readonly kind: 'a' | 'b'
  /** Rises with each update on the server. */
  readonly version: number
  /** The edit that changed it last; 0 = none did. */
  readonly note: number
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
  /** Keeps an id for a row that somebody is about to create at one end. */
  readonly reserve: (at: 'start' | 'end') => number
  /** Creates the row of an id that was kept for it. */
  readonly create: (id: number, row: Pick<SoakRow, 'kind' | 'note'>) => SoakRow
  /** Writes on a row, or says that there is none. */
  readonly write: (id: number, note: number) => SoakRow | null
  /** Takes a row away, wherever it stands. */
  readonly delete: (id: number) => undefined
}

const kinds = ['a', 'b', 'a'] as const
/** More places than the rows of a soak ever stand at, below and above the first. */
const span = 720
const idAt = (index: number): number => 1000 + index
const indexOf = (id: number): number => id - 1000
const placeOf = (index: number): number => ((index % span) + span) % span

export function movingServer(
  api: PaginationApi<Target>,
  options: { count: number; maxPageSize: number | undefined },
): MovingServer {
  let [start, end] = [0, options.count]
  let isStill = true
  const versions = new Map<number, number>()
  const notes = new Map<number, number>()
  const kindAt = Array.from(
    { length: span },
    (_, place): 'a' | 'b' | 'gone' => kinds[place % 3] ?? 'a',
  )
  const at = (index: number): SoakRow => ({
    id: idAt(index),
    kind: kindAt[placeOf(index)] === 'b' ? 'b' : 'a',
    version: versions.get(((index % 4) + 4) % 4) ?? 0,
    note: notes.get(index) ?? 0,
  })
  const isThere = (index: number): boolean =>
    index >= start && index < end && kindAt[placeOf(index)] !== 'gone'
  const fake = createFakeApi(api, {
    rows: {
      get count() {
        return end
      },
      at,
      periodic: { kind: kindAt },
      find: { id: (value) => indexOf(Number(value)) },
    },
    maxPageSize: options.maxPageSize,
  })
  let [lowest, highest] = [start, end]
  const noteEnds = (): void => {
    lowest = Math.min(lowest, start)
    highest = Math.max(highest, end)
  }
  const insert = (rows: number): void => {
    start -= rows
    fake.insert(rows)
  }
  return {
    api: Object.assign<FetchLike, FakeApi>((url, init) => fake(withoutGone(url), init), fake),
    rows: (filter) =>
      Array.from({ length: Math.max(0, end - start) }, (_, offset) => start + offset)
        .filter(isThere)
        .map(at)
        .filter(({ kind }) => filter === null || kind === filter),
    hasMoved: () => !isStill,
    insert: (rows) => {
      isStill = false
      insert(rows)
      noteEnds()
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
      noteEnds()
    },
    update: (remainder) => void versions.set(remainder, (versions.get(remainder) ?? 0) + 1),
    reserve: (where) => {
      // Rows that went from there don't come back, and their ids aren't given again.
      const next = where === 'start' ? () => start - 1 : () => end
      let index: number
      do {
        index = next()
        kindAt[placeOf(index)] = 'gone'
        if (where === 'start') insert(1)
        else end += 1
      } while (index >= lowest && index < highest)
      noteEnds()
      return idAt(index)
    },
    create: (id, { kind, note }) => {
      isStill = false
      notes.set(indexOf(id), note)
      kindAt[placeOf(indexOf(id))] = kind
      return at(indexOf(id))
    },
    write: (id, note) => {
      if (!isThere(indexOf(id))) return null
      notes.set(indexOf(id), note)
      return at(indexOf(id))
    },
    delete: (id) => {
      isStill = false
      kindAt[placeOf(indexOf(id))] = 'gone'
    },
  }
}

/** Rows that are gone are of a kind of their own, for which no list asks. A cursor that holds its filter needs no other. */
function withoutGone(url: string): string {
  const params = new URLSearchParams(url.split('?')[1])
  if (params.has('kind') || params.has('page_info')) return url
  return `${url}${url.includes('?') ? '&' : '?'}kind=a,b`
}
