import { readLinks, relationName } from '../link-header/readLinks.ts'
import { resolveUrl } from '../link-header/resolveUrl.ts'
import type { Answer } from '../styles/answer.ts'
import { listPlaces, type Place, type Places } from '../styles/place.ts'
import { isRecord, readField } from './readField.ts'

/** What is read from: an answer, and its rows as they came. */
export interface Reading {
  readonly answer: Answer
  readonly entries: readonly unknown[]
}

/** The relations that speak of pages. A header with none of them (a preload, say) says nothing about the end. */
const pageRelations = ['first', 'prev', 'next', 'last']

/** What stands at the first place that is there: `undefined` = nowhere said, `null` = said that there is none. */
export function readPlaces(reading: Reading, places: Places | undefined): unknown {
  for (const place of listPlaces(places)) {
    const found = readPlace(reading, place)
    if (found !== undefined) return found
  }
  return undefined
}

function readPlace(reading: Reading, place: Place): unknown {
  const { answer, entries } = reading
  if (typeof place === 'string') return readField(answer.body, place)
  if ('header' in place) return answer.headers.get(place.header)?.trim()
  if ('link' in place) return readLink(answer, place.link)
  if ('address' in place) return readAddress(readField(answer.body, place.address))
  if ('contentRange' in place) return readRangeTotal(answer.headers.get('content-range'))
  if ('not' in place) {
    const flag = readPlace(reading, place.not)
    return typeof flag === 'boolean' ? !flag : undefined
  }
  const entry = place.row === 'first' ? entries[0] : entries.at(-1)
  return readField(entry, place.field)
}

/** The address of another page, which is told from a cursor that looks like one by this wrapping. */
export interface Address {
  readonly address: string
}

export const isAddress = (found: unknown): found is Address =>
  isRecord(found) && typeof found['address'] === 'string'

function readLink(answer: Answer, relation: string): Address | null | undefined {
  const links = readLinks(answer.headers.get('link'), (reference) => reference)
  const reference = links.get(relationName(relation))
  if (reference !== undefined) return { address: resolveUrl(reference, answer.url) }
  return pageRelations.some((other) => links.has(other)) ? null : undefined
}

/** JSON:API and HAL may write a link as an object with `href`. Flags and numbers are left to the reader. */
function readAddress(found: unknown): unknown {
  const href = isRecord(found) ? found['href'] : found
  if (href === '' || (isRecord(found) && typeof href !== 'string')) return null
  return typeof href === 'string' ? { address: href } : href
}

/** `0-24/3573`, `items 0-24/3573`, `*` for what isn't known. */
function readRangeTotal(header: string | null): string | null | undefined {
  const total = header?.split('/').slice(1).at(-1)?.trim()
  return total === '*' ? null : total
}

/** The query of an address, without the `?`, or `null` where it has none. */
export const queryOf = (address: string): string | null => /\?([^#]*)/.exec(address)?.[1] ?? null

/** One parameter of an address, or `null`. */
export const readQuery = (address: string, name: string): string | null =>
  new URLSearchParams(queryOf(address) ?? '').get(name)
