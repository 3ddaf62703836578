import { comma, equals, semicolon, skip, space } from './skip.ts'

/** What stands between a link's `>` and the comma behind it, or where nothing more can be read. */
export interface LinkParams {
  /** `''` where it isn't said. */
  readonly rel: string
  /** All but `rel`, by lower-case name. */
  readonly params: ReadonlyMap<string, string>
  readonly end: number
}

/**
 * Reads the parameters of one link as RFC 8288 B.3 does. Of several with one name, the first counts.
 *
 * @param decode makes the value of a parameter whose name ends in `*`; `null` where it can't
 */
export function readParams(
  header: string,
  from: number,
  decode: (value: string) => string | null = (value) => value,
): LinkParams {
  const params = new Map<string, string>()
  let rel: string | undefined
  let at = skip(header, from, space)
  while (header[at] === ';') {
    const start = skip(header, at + 1, space)
    const end = skip(header, start, ~(space | equals | semicolon | comma))
    const name = header.slice(start, end).toLowerCase()
    at = skip(header, end, space)
    let value = ''
    if (header[at] === '=') {
      at = skip(header, at + 1, space)
      const isQuoted = header[at] === '"'
      const valueEnd = isQuoted
        ? closingQuote(header, at + 1)
        : skip(header, at, ~(semicolon | comma))
      value = isQuoted
        ? unescaped(header.slice(at + 1, valueEnd))
        : header.slice(at, valueEnd).trimEnd()
      at = skip(header, isQuoted ? valueEnd + 1 : valueEnd, space)
    }
    if (name === 'rel') rel ??= value
    else if (name !== '' && !params.has(name)) {
      const decoded = name.endsWith('*') ? decode(value) : value
      if (decoded !== null) params.set(name, decoded)
    }
  }
  return { rel: rel ?? '', params, end: at }
}

/** Where a quoted string ends; the header's end where it isn't closed. */
function closingQuote(header: string, from: number): number {
  let at = from
  while (at < header.length && header[at] !== '"') at += header[at] === '\\' ? 2 : 1
  return at
}

/** A backslash stands for the character behind it; a last one, with none behind it, for nothing. */
const unescaped = (quoted: string): string =>
  quoted.includes('\\') ? quoted.replace(/\\(.?)/gs, '$1') : quoted
