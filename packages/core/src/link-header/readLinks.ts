import { readParams } from './readParams.ts'
import { comma, skip, space } from './skip.ts'

/**
 * Reads a `Link` header into a map from relation to what `linkOf` makes of the first link of that relation.
 *
 * Names of relations are lower-case and `previous` is read as `prev`. Links with an `anchor` speak about another
 * resource and are left out. Never throws: a broken tail ends the list.
 *
 * @param decode what the value of a parameter means whose name ends in `*`; `null` where it doesn't decode
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
export function readLinks<TLink>(
  header: string | null | undefined,
  linkOf: (reference: string, params: ReadonlyMap<string, string>) => TLink,
  decode?: (value: string) => string | null,
): ReadonlyMap<string, TLink> {
  const links = new Map<string, TLink>()
  if (!header) return links
  let at = skip(header, 0, space | comma)
  while (header[at] === '<') {
    const referenceEnd = header.indexOf('>', at)
    if (referenceEnd === -1) break
    const reference = header.slice(at + 1, referenceEnd)
    const { rel, params, end } = readParams(header, referenceEnd + 1, decode)
    at = skip(header, end, space | comma)
    if (!params.has('anchor')) addLink(links, rel, linkOf(reference, params))
  }
  return links
}

function addLink<TLink>(links: Map<string, TLink>, relations: string, link: TLink): void {
  let start = skip(relations, 0, space)
  while (start < relations.length) {
    const end = skip(relations, start, ~space)
    const relation = relationName(relations.slice(start, end))
    if (!links.has(relation)) links.set(relation, link)
    start = skip(relations, end, space)
  }
}

/** Relations are told apart whatever their case, and `prev` has two names. */
export const relationName = (relation: string): string => {
  const name = relation.toLowerCase()
  return name === 'previous' ? 'prev' : name
}
