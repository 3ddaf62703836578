import type { Place, Places } from '@paginated-query/core'
import { isRecord } from '@paginated-query/core/internal'

/** A fact of an answer, and where its style looks for it. */
export type PlacedFact = readonly [places: Places | undefined, value: unknown]

/**
 * Puts facts where a style looks for them: fields of the body by their path, and headers.
 *
 * Of several places the first is used. Relations of the `Link` header are written as one, elsewhere.
 *
 * @example
 * placeFacts({ data: [] }, [['page.total_count', 200], [header('Total'), 200]])
 * // { body: { data: [], page: { total_count: 200 } }, headers: { Total: '200' } }
 */
export function placeFacts(
  start: unknown,
  facts: readonly PlacedFact[],
): { body: unknown; headers: Record<string, string> } {
  const headers: Record<string, string> = {}
  for (const [places, value] of facts) {
    const place = firstPlace(places)
    if (place === undefined) continue
    if (typeof place === 'string') setField(start, place.split('.'), value)
    else if ('header' in place) headers[place.header] = writeHeader(value)
  }
  return { body: start, headers }
}

/** The place that a fake uses of those that a style accepts. */
export const firstPlace = (places: Places | undefined): Place | undefined =>
  Array.isArray(places) ? (places as readonly Place[])[0] : (places as Place | undefined)

const writeHeader = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : ''

function setField(target: unknown, [name, ...rest]: readonly string[], value: unknown): void {
  // A bare array has no room for fields.
  if (!isRecord(target) || Array.isArray(target) || name === undefined) return
  if (rest.length === 0) {
    target[name] = value
    return
  }
  if (!isRecord(target[name])) target[name] = {}
  setField(target[name], rest, value)
}
