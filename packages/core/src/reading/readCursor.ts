import { warnOnce } from '../error/warnOnce.ts'
import type { Cursor } from '../page/page.ts'
import { writeJson } from './describeValue.ts'
import type { Places } from '../styles/place.ts'
import { isAddress, queryOf, readPlaces, readQuery, type Reading } from './readPlaces.ts'

/**
 * Reads a cursor: a text, a number, or a value that is written as JSON (Elasticsearch's `sort`). Of an address
 * its parameter counts, or its whole query where no parameter is known.
 *
 * `undefined` = the answer doesn't speak of it, `null` = there is none.
 */
export function readCursor(
  reading: Reading,
  places: Places | undefined,
  param: string | undefined,
): Cursor | undefined {
  const found = readPlaces(reading, places)
  if (found === undefined) return undefined
  if (isAddress(found)) return readAddressed(found.address, param)
  // No cursor begins like that, so nobody has to say that it is an address.
  if (typeof found === 'string' && /^(https?:\/\/|\/[^?]*\?)/i.test(found)) {
    return readAddressed(found, param)
  }
  if (typeof found === 'string' && found !== '') return found
  if (typeof found === 'number') return String(found)
  return Array.isArray(found) && found.length > 0 ? (writeJson(found) ?? null) : null
}

function readAddressed(address: string, param: string | undefined): Cursor {
  const cursor = param === undefined ? queryOf(address) : readQuery(address, param)
  if (cursor) return cursor
  warnOnce(() => {
    const lacks = param === undefined ? 'a query' : `\`${param}\` in its query`
    return `The address of another page is ${address}, without ${lacks}, so it leads nowhere.`
  })
  return null
}
