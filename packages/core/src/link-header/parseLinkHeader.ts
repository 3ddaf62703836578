import { plainUrls } from './plainUrls.ts'
import { readParams } from './readParams.ts'
import { comma, skip, space } from './skip.ts'

/** One link of a `Link` header. */
export interface ParsedLink {
  /** Resolved against the base where that is possible, else as it was sent. */
  readonly url: string
  /** Every parameter but `rel`, by its lower-case name; `''` for one without a value. */
  readonly params: ReadonlyMap<string, string>
}

/**
 * Reads a `Link` header into a map from relation to link.
 *
 * The first link of a relation wins; names of relations are lower-case and `previous` is read as `prev`.
 * Links with an `anchor` speak about another resource and are left out. Never throws: a broken tail ends the
 * list. Takes time linear in the length of the header, whatever is in it.
 *
 * @example
 * parseLinkHeader('</items?page=3>; rel="next", </items?page=1>; rel="prev"', 'https://api.example.com/items')
 *   .get('next')?.url   // 'https://api.example.com/items?page=3'
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
export function parseLinkHeader(
  header: string | null | undefined,
  baseUrl?: string,
): ReadonlyMap<string, ParsedLink> {
  const links = new Map<string, ParsedLink>()
  if (!header) return links
  const plainUrl = plainUrls(baseUrl)
  let at = skip(header, 0, space | comma)
  while (header[at] === '<') {
    const referenceEnd = header.indexOf('>', at)
    if (referenceEnd === -1) break
    const reference = header.slice(at + 1, referenceEnd)
    const { rel, params, end } = readParams(header, referenceEnd + 1)
    at = skip(header, end, space | comma)
    if (params.has('anchor')) continue

    const url = plainUrl(reference)
    const link = url === null ? lateLink(reference, baseUrl, params) : { url, params }
    addLink(links, rel.toLowerCase(), link)
  }
  return links
}

function addLink(links: Map<string, ParsedLink>, relations: string, link: ParsedLink): void {
  let start = skip(relations, 0, space)
  while (start < relations.length) {
    const end = skip(relations, start, ~space)
    const name = relations.slice(start, end)
    const relation = name === 'previous' ? 'prev' : name
    if (!links.has(relation)) links.set(relation, link)
    start = skip(relations, end, space)
  }
}

/** Resolves only when asked: that takes time that grows with the base, and a header may hold thousands of these. */
const lateLink = (
  reference: string,
  baseUrl: string | undefined,
  params: ParsedLink['params'],
): ParsedLink => ({
  get url() {
    try {
      return new URL(reference, baseUrl).href
    } catch {
      return reference.trim()
    }
  },
  params,
})
