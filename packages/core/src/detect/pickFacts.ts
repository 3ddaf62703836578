import { headerOf, type Place } from '../styles/place.ts'
import type { Leaf } from './leaves.ts'
import { factsOf, type FactName } from './names.ts'

/** What an answer says, each fact with the place and the value it was taken from. */
export type Facts = Readonly<Partial<Record<FactName, { place: Place; value: unknown }>>>

/** Picks the most telling place of each fact whose value makes sense for it. */
export function pickFacts(leaves: readonly Leaf[], rows: number): Facts {
  const best: Partial<Record<FactName, { place: Place; value: unknown; rank: number }>> = {}
  for (const { place, name, value } of leaves) {
    for (const [fact, rank] of factsOf(name)) {
      const isBetter = rank < (best[fact]?.rank ?? Infinity)
      if (isBetter && makesSense[fact](value, rows, headerOf(place) !== null)) {
        best[fact] = { place, value, rank }
      }
    }
  }
  return best
}

type Check = (value: unknown, rows: number, isHeader: boolean) => boolean

const isCount = (value: unknown): boolean =>
  typeof value === 'string'
    ? /^\d+$/.test(value)
    : Number.isSafeInteger(value) && Number(value) >= 0
const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && (value.includes('?') || /^https?:|^\//.test(value))
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const isPointer = (value: unknown): boolean => typeof value === 'string' || value === null

const makesSense: Readonly<Record<FactName, Check>> = {
  // Fewer than there are on this page is the count of this page.
  total: (value, rows) => isCount(value) && Number(value) >= rows,
  pageCount: isCount,
  pageSize: (value, rows) => isCount(value) && Number(value) >= Math.max(1, rows),
  nextPage: (value, _, isHeader) => isCount(value) || value === null || (isHeader && value === ''),
  isLast: isFlag,
  hasMore: isFlag,
  cursor: (value) => (isPointer(value) && !isAddress(value)) || typeof value === 'number',
  // An offset that isn't a number is a cursor by another name.
  opaqueOffset: (value) => typeof value === 'string' && value !== '' && !isCount(value),
  address: (value) => isAddress(value) || value === null,
  previous: isPointer,
}
