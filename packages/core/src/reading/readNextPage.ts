import type { Counting } from './counting.ts'
import type { Places } from '../styles/place.ts'
import { isAddress, readPlaces, readQuery, type Reading } from './readPlaces.ts'

/**
 * What an answer says of another page: its number (for offsets the rows before it), `null` = said that there is
 * none, `'unnamed'` = there is one, where isn't readable, `undefined` = nothing said.
 */
export type NextPage = number | 'unnamed' | null | undefined

/** Reads a pointer to another page: a number, an address, or a flag. */
export function readNextPage(
  reading: Reading,
  places: Places | undefined,
  { unit, param, first }: Counting,
): NextPage {
  const found = readPlaces(reading, places)
  if (found === undefined) return undefined
  // What a header or a field says by being empty, `false`, 0 or −1.
  if (found === null || found === '' || found === false || isBelowOne(found)) return null
  if (found === true) return 'unnamed'
  const text = isAddress(found) ? readPosition(found.address, param) : readText(found, param)
  // An address whose position is empty restarts at the first page: it says nothing.
  if (text === '') return undefined
  const position = Number(text ?? Number.NaN)
  const counted = unit === 'page' ? position - first + 1 : position
  return Number.isSafeInteger(counted) && counted > 0 ? counted : 'unnamed'
}

const isBelowOne = (found: unknown): boolean =>
  found === 0 || (typeof found === 'number' && found < 0) || found === '-1'

const readPosition = (address: string, param: string | null): string | null =>
  param === null ? null : readQuery(address, param)

/** A field may hold a number, or an address without saying so. */
const readText = (found: unknown, param: string | null): string | null => {
  if (typeof found === 'number') return String(found)
  if (typeof found !== 'string') return null
  return found.includes('?') ? readPosition(found, param) : found
}
