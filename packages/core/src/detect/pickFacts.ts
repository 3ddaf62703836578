import { headerOf, type Place } from '../styles/place.ts'
import type { Leaf } from './leaves.ts'
import { factsOf, type FactName } from './names.ts'

/** What an answer says, and the place it was taken from. */
export interface Fact {
  readonly place: Place
  readonly value: unknown
}

export type Facts = Readonly<Partial<Record<FactName, Fact>>>

/**
 * Picks the most telling place of each fact whose value makes sense for it, on a page with so many rows, and so many
 * before them.
 */
export function pickFacts(leaves: readonly Leaf[], rows: number, rowsBefore = 0): Facts {
  const best: Partial<Record<FactName, Fact & { rank: number }>> = {}
  const seen = { rows, upTo: rows === 0 ? 0 : rowsBefore + rows }
  for (const { place, name, value } of leaves) {
    for (const [fact, rank] of factsOf(name)) {
      const isBetter = rank < (best[fact]?.rank ?? Infinity)
      if (isBetter && makesSense[fact](value, seen, headerOf(place) !== null)) {
        best[fact] = { place, value, rank }
      }
    }
  }
  return best
}

type Check = (
  value: unknown,
  /** The rows of the page, and those of the list up to its end. Beyond the last page there are none. */
  seen: { readonly rows: number; readonly upTo: number },
  isHeader: boolean,
) => boolean

const isCount = (value: unknown): boolean =>
  typeof value === 'string'
    ? /^\d+$/.test(value)
    : Number.isSafeInteger(value) && Number(value) >= 0
const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && (value.includes('?') || /^https?:|^\//.test(value))
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const isPointer = (value: unknown): boolean => typeof value === 'string' || value === null

const makesSense: Readonly<Record<FactName, Check>> = {
  // Fewer than there are up to here is the count of this page.
  total: (value, { upTo }) => isCount(value) && Number(value) >= upTo,
  pageCount: isCount,
  pageSize: (value, { rows }) => isCount(value) && Number(value) >= Math.max(1, rows),
  nextPage: (value, _, isHeader) => isCount(value) || value === null || (isHeader && value === ''),
  isLast: isFlag,
  hasMore: isFlag,
  cursor: (value) => (isPointer(value) && !isAddress(value)) || typeof value === 'number',
  // An offset that isn't a number is a cursor by another name.
  opaqueOffset: (value) => typeof value === 'string' && value !== '' && !isCount(value),
  address: (value) => isAddress(value) || value === null,
  previous: isPointer,
}
