import type { ListFacts, Place, Places } from '@paginated-query/core'

import { setField } from './fieldPath.ts'
import type { Question } from './question.ts'
import { replyWith, type Reply } from './reply.ts'

/** An answer that is being written. */
export interface Draft {
  readonly body: unknown
  readonly headers: Record<string, string>
  /** The relations of the `Link` header, with their addresses. */
  readonly links: Map<string, string>
}

/** Another page, in the ways in which answers name one. */
export interface Pointer {
  readonly address: string
  /** Its number, its first row, or its cursor. */
  readonly value: string | number
}

/** How a pointer is written. */
export interface PointerForm {
  /** What a field without a word about itself holds. */
  readonly field: 'address' | 'value' | 'flag'
  /** What stands there where there is no page. @default null */
  readonly none?: '' | null | undefined
  /** Whether nothing stands there then. */
  readonly isLeftOut: boolean
}

/** The place that a fake uses of those that a style accepts: the first. */
export const firstPlace = (places: Places | undefined): Place | undefined =>
  Array.isArray(places) ? (places as readonly Place[])[0] : (places as Place | undefined)

/**
 * Begins an answer with its rows. A `*` is what the endpoint is called, as at Slack and Shopify.
 *
 * @param entries the rows, each in its wrapping and in the order of the wire
 */
export function draftRows<TRow>(
  { endpoint, manners, options }: Question<TRow>,
  facts: ListFacts,
  entries: readonly unknown[],
): Draft {
  const [first] = [facts.rows ?? null].flat()
  const path = options.rowsField === undefined ? first : options.rowsField
  if (path === null || path === undefined) return { body: entries, headers: {}, links: new Map() }
  const body = { ...manners.besides }
  if (entries.length > 0 || !facts.omits?.includes('rows')) {
    setField(body, path.replace(/\*$/, endpoint), entries)
  }
  return { body, headers: {}, links: new Map() }
}

/** Writes a count, a word or a flag where a style looks for it. */
export function putFact(draft: Draft, places: Places | undefined, value: unknown): void {
  const place = firstPlace(places)
  if (place === undefined) return
  if (typeof place === 'string') setField(draft.body, place, value)
  else if ('header' in place) draft.headers[place.header] = String(value)
  else if ('not' in place) putFact(draft, place.not, value === false)
}

/** Writes where another page is, or that there is none. */
export function putPointer(
  draft: Draft,
  places: Places | undefined,
  pointer: Pointer | null,
  form: PointerForm,
): void {
  const place = firstPlace(places)
  if (place === undefined) return
  if (typeof place === 'object' && 'not' in place) return putFact(draft, place, pointer !== null)
  if (typeof place === 'object' && 'link' in place) {
    if (pointer) draft.links.set(place.link, pointer.address)
    return
  }
  if (pointer === null && form.isLeftOut) return
  if (typeof place === 'string') setField(draft.body, place, writeField(pointer, form))
  else if ('header' in place) draft.headers[place.header] = String(pointer?.value ?? '')
  else if ('address' in place)
    setField(draft.body, place.address, writeAddress(place.address, pointer))
}

/** Closes an answer: the `Link` header is written when every relation is known. */
export function finishDraft(draft: Draft, status = 200): Reply {
  const { body, headers, links } = draft
  const Link = [...links].map(([relation, address]) => `<${address}>; rel="${relation}"`).join(', ')
  return { ...replyWith(body, Link === '' ? headers : { Link, ...headers }), status }
}

function writeField(pointer: Pointer | null, { field, none = null }: PointerForm): unknown {
  if (field === 'flag') return pointer !== null
  return pointer === null ? none : pointer[field]
}

/** HAL writes a link as an object and leaves it out where there is none. */
export function writeAddress(path: string, pointer: Pointer | null): unknown {
  if (pointer === null) return isHal(path) ? undefined : null
  return isHal(path) ? { href: pointer.address } : pointer.address
}

const isHal = (path: string): boolean => path.startsWith('_links.')
