/**
 * Where an answer holds a fact: a field of the body (`'item_count'`, `'page.next_cursor'`), or what
 * `header`, `link`, `address`, `firstRow`, `lastRow`, `contentRange` and `not` point at.
 */
export type Place =
  | string
  | { readonly header: string }
  | { readonly link: string }
  | { readonly address: string }
  | { readonly row: 'first' | 'last'; readonly field: string }
  | { readonly contentRange: 'total' }
  | { readonly not: Place }

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
 * Points at a relation of the `Link` header (RFC 8288), which holds the address of another page.
 *
 * @example
 * pageNumber({ page: 'page', size: 'per_page', next: link('next') })
 * @see https://www.rfc-editor.org/rfc/rfc8288
 */
export const link = (relation: string): Place => ({ link: relation })

/**
 * Points at a field that holds the address of another page. Its query is read, nothing is ever sent to it.
 *
 * @example
 * cursor({ cursor: 'cursor', size: 'page_size', rows: 'results', next: address('next') })
 */
export const address = (field: string): Place => ({ address: field })

/**
 * Points at a field of a page's last row.
 *
 * @example
 * cursor({ cursor: 'starting_after', size: 'limit', rows: 'data', endCursor: lastRow('id'), hasMore: 'has_more' })
 */
export const lastRow = (field: string): Place => ({ row: 'last', field })

/**
 * Points at a field of a page's first row.
 *
 * @example
 * cursor({ …, startCursor: firstRow('id'), back: { cursor: 'ending_before' } })
 */
export const firstRow = (field: string): Place => ({ row: 'first', field })

/**
 * Points at the total in a `Content-Range` header: 3573 in `0-24/3573`, unknown in `0-24/*`.
 *
 * @example
 * offset({ offset: 'offset', size: 'limit', total: contentRange })
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.content-range
 */
export const contentRange: Place = { contentRange: 'total' }

/**
 * Turns a flag around: for an API that says "this is the last page" rather than "more follow".
 *
 * @example
 * pageNumber({ page: 'page', size: 'size', rows: 'content', next: not('last') })
 */
export const not = (place: Place): Place => ({ not: place })

export const listPlaces = (places: Places | undefined): readonly Place[] =>
  places === undefined ? [] : isList(places) ? places : [places]

const isList = (places: Places): places is readonly Place[] => Array.isArray(places)

/** How a place is called in a message: `Total`, `Link`, `page.total_count`. */
export function namePlace(place: Place): string {
  if (typeof place === 'string') return place
  if ('not' in place) return namePlace(place.not)
  return (
    headerOf(place) ?? ('address' in place ? place.address : (place as { field: string }).field)
  )
}

/** The response header that a place is in, if it is in one: browsers hide those of other origins. */
export function headerOf(place: Place): string | null {
  if (typeof place === 'string') return null
  if ('header' in place) return place.header
  if ('link' in place) return 'Link'
  if ('contentRange' in place) return 'Content-Range'
  return 'not' in place ? headerOf(place.not) : null
}
