import { decodeExtended } from './decodeExtended.ts'
import { plainUrls } from './plainUrls.ts'
import { readLinks } from './readLinks.ts'
import { resolveUrl } from './resolveUrl.ts'

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
  const plainUrl = plainUrls(baseUrl)
  const linkOf = (reference: string, params: ParsedLink['params']): ParsedLink => {
    const url = plainUrl(reference)
    return url === null ? lateLink(reference, baseUrl, params) : { url, params }
  }
  return readLinks(header, linkOf, decodeExtended)
}

/** Resolves only when asked: that takes time that grows with the base, and a header may hold thousands of these. */
const lateLink = (
  reference: string,
  baseUrl: string | undefined,
  params: ParsedLink['params'],
): ParsedLink => ({
  get url() {
    return resolveUrl(reference, baseUrl)
  },
  params,
})
