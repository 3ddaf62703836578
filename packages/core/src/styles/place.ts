import { parseLinkHeader } from '../link-header/parseLinkHeader.ts'
import type { Answer } from './answer.ts'

/**
 * Where an answer holds a fact: a field of the body (`'item_count'`, `'page.next_cursor'`), a response header,
 * or a relation of the `Link` header.
 */
export type Place = string | { readonly header: string } | { readonly link: string }

/** Places to look at in turn; the first that is there counts. */
export type Places = Place | readonly Place[]

/**
 * Points at a response header.
 *
 * @example
 * pageNumber({ page: 'page', size: 'per_page', total: header('Total') })
 */
export const header = (name: string): Place => ({ header: name })

/**
 * Points at a relation of the `Link` header (RFC 8288).
 *
 * @example
 * pageNumber({ page: 'page', size: 'per_page', next: link('next') })
 */
export const link = (relation: string): Place => ({ link: relation })

/** The relations that speak of pages. A header with none of them (a preload, say) says nothing about the end. */
const pageRelations = ['first', 'prev', 'next', 'last']

/** What stands at the first place that is there: `undefined` = nowhere said, `null` = said that there is none. */
export function readPlaces(answer: Answer, places: Places | undefined): unknown {
  for (const place of listPlaces(places)) {
    const found = readPlace(answer, place)
    if (found !== undefined) return found
  }
  return undefined
}

export const listPlaces = (places: Places | undefined): readonly Place[] =>
  places === undefined ? [] : isList(places) ? places : [places]

const isList = (places: Places): places is readonly Place[] => Array.isArray(places)

function readPlace(answer: Answer, place: Place): unknown {
  if (typeof place === 'string') return readField(answer.body, place)
  if ('header' in place) return answer.headers.get(place.header)?.trim()
  const links = parseLinkHeader(answer.headers.get('link'), answer.url)
  const url = links.get(place.link)?.url
  if (url !== undefined) return url
  return pageRelations.some((relation) => links.has(relation)) ? null : undefined
}

/** Own fields only, so that no answer reaches a prototype. A name with dots in it (`@odata.count`) is tried whole first. */
export function readField(body: unknown, path: string): unknown {
  if (!isRecord(body)) return undefined
  if (Object.hasOwn(body, path)) return body[path]
  const dot = path.indexOf('.')
  if (dot === -1 || !Object.hasOwn(body, path.slice(0, dot))) return undefined
  return readField(body[path.slice(0, dot)], path.slice(dot + 1))
}

/** Whether a value has fields to look at; arrays have. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** How a place is called in a message: `Total`, `Link`, `page.total_count`. */
export const namePlace = (place: Place): string =>
  typeof place === 'string' ? place : 'header' in place ? place.header : 'Link'
