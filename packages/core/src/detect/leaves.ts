import { isRecord } from '../reading/readField.ts'
import { header, type Place } from '../styles/place.ts'

/** One value of an answer beside its rows. */
export interface Leaf {
  readonly place: Place
  /** The last name of its path. */
  readonly name: string
  readonly value: unknown
}

const deepest = 4
const mostFields = 200

/** Every value of an answer beside its rows: fields of the body by their path, and headers. */
export function leavesOf(body: unknown, headers: Headers): readonly Leaf[] {
  const fields = isRecord(body) && !Array.isArray(body) ? listFields(body, '', 1) : []
  const named = [...headers].map(([name, value]) => ({ place: header(spell(name)), name, value }))
  return [...fields.slice(0, mostFields), ...named]
}

/** As documentation writes it: `X-Total-Count`, and WordPress `X-WP-Total`. `Headers` only knows lower case. */
const spell = (name: string): string =>
  name.replaceAll(/\b(?:wp\b|[a-z])/g, (letters) => letters.toUpperCase())

function listFields(body: object, prefix: string, depth: number): Leaf[] {
  return Object.entries(body).flatMap(([name, value]): Leaf[] => {
    const path = prefix + name
    if (Array.isArray(value)) return []
    if (!isRecord(value)) {
      // Elasticsearch wraps its total: { value, relation }.
      const told = name === 'value' ? (prefix.split('.').at(-2) ?? name) : name
      return [{ place: path, name: told, value: value as unknown }]
    }
    // JSON:API and HAL write a link as an object with `href`.
    if (typeof value['href'] === 'string') return [{ place: path, name, value: value['href'] }]
    return depth < deepest ? listFields(value, `${path}.`, depth + 1) : []
  })
}
