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
  let at = 0
  while (at < header.length) {
    at = skip(header, at, isSpaceOrComma)
    if (header[at] !== '<') break
    const end = header.indexOf('>', at)
    if (end === -1) break
    const reference = header.slice(at + 1, end).trim()
    const read = readParams(header, end + 1)
    at = read.end
    add(links, reference, read.params, baseUrl)
    // Anything but a comma here is a broken tail.
    if (at < header.length && header[at] !== ',') break
  }
  return links
}

function add(
  links: Map<string, ParsedLink>,
  reference: string,
  params: Map<string, string>,
  baseUrl: string | undefined,
): void {
  if (params.has('anchor')) return
  const relations = params.get('rel')?.toLowerCase().split(/\s+/) ?? []
  params.delete('rel')
  let link: ParsedLink | undefined
  for (const name of relations) {
    const relation = name === 'previous' ? 'prev' : name
    if (relation === '' || links.has(relation)) continue
    link ??= { url: resolve(reference, baseUrl), params }
    links.set(relation, link)
  }
}

function readParams(header: string, from: number): { params: Map<string, string>; end: number } {
  const params = new Map<string, string>()
  let at = skip(header, from, isSpace)
  while (header[at] === ';') {
    at = skip(header, at + 1, isSpaceOrSemicolon)
    const nameEnd = skip(header, at, isToken)
    const name = header.slice(at, nameEnd).toLowerCase()
    at = skip(header, nameEnd, isSpace)
    let value = ''
    if (header[at] === '=') {
      const read = readValue(header, skip(header, at + 1, isSpace))
      value = read.value
      at = skip(header, read.end, isSpace)
    }
    const decoded = name.endsWith('*') ? decodeExtended(value) : value
    // The first parameter of a name counts (RFC 8288 §3.3).
    if (name !== '' && decoded !== null && !params.has(name)) params.set(name, decoded)
  }
  return { params, end: at }
}

function readValue(header: string, from: number): { value: string; end: number } {
  if (header[from] !== '"') {
    const end = skip(header, from, isBare)
    return { value: header.slice(from, end), end }
  }
  let value = ''
  let start = from + 1
  let at = start
  while (at < header.length && header[at] !== '"') {
    if (header[at] === '\\' && at + 1 < header.length) {
      value += header.slice(start, at)
      start = at + 1
      at += 1
    }
    at += 1
  }
  return { value: value + header.slice(start, at), end: at + 1 }
}

/** `UTF-8'en'na%C3%AFve` of RFC 8187; `null` where it doesn't decode. */
function decodeExtended(value: string): string | null {
  const text = value.split("'")[2]
  if (text === undefined) return null
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

function resolve(reference: string, baseUrl: string | undefined): string {
  try {
    return new URL(reference, baseUrl).href
  } catch {
    return reference
  }
}

function skip(text: string, from: number, matches: (character: string) => boolean): number {
  let at = from
  while (at < text.length && matches(text[at] as string)) at += 1
  return at
}

// Folded header lines arrive as line breaks in some runtimes.
const isSpace = (character: string): boolean =>
  character === ' ' || character === '\t' || character === '\n' || character === '\r'
const isSpaceOrComma = (character: string): boolean => character === ',' || isSpace(character)
const isSpaceOrSemicolon = (character: string): boolean => character === ';' || isSpace(character)
const isBare = (character: string): boolean =>
  character !== ',' && character !== ';' && !isSpace(character)
const isToken = (character: string): boolean => character !== '=' && isBare(character)
