import type { ParsedLink } from '../parseLinkHeader.ts'

/** What is left to read. */
interface Input {
  text: string
}

/**
 * The algorithm in Appendix B of RFC 8288, step by step and as slow as it is plain. What this project adds:
 * commas between links, line breaks as white space, `previous` as `prev`, no link with an anchor, and no
 * `title*` without a text.
 */
export function appendixB(header: string, baseUrl?: string): Map<string, ParsedLink> {
  const input = { text: header }
  const links: [string, ParsedLink][] = []
  while (input.text !== '') {
    consume(input, /[ \t\r\n,]*/)
    if (consume(input, /</) === '') break
    const target = consume(input, /[^>]*/)
    if (consume(input, />/) === '') break
    const parameters = readParameters(input)
    if (parameters.some(([name]) => name === 'anchor')) continue
    const [, relations = ''] = parameters.find(([name]) => name === 'rel') ?? []
    const params = firstOfEach(parameters.filter(([name]) => name !== 'rel' && name !== ''))
    for (const relation of relations.toLowerCase().split(/[ \t\r\n]+/)) {
      const name = relation === 'previous' ? 'prev' : relation
      if (name !== '') links.push([name, { url: resolved(target, baseUrl), params }])
    }
  }
  return firstOfEach(links)
}

/** What a reference means, as the platform's parser says. */
export function resolved(reference: string, baseUrl: string | undefined): string {
  try {
    return new URL(reference, baseUrl).href
  } catch {
    return reference.trim()
  }
}

function readParameters(input: Input): [name: string, value: string][] {
  const parameters: [string, string][] = []
  while (input.text !== '') {
    consume(input, /[ \t\r\n]*/)
    if (consume(input, /;/) === '') break
    consume(input, /[ \t\r\n]*/)
    const name = consume(input, /[^ \t\r\n=;,]*/).toLowerCase()
    consume(input, /[ \t\r\n]*/)
    let value: string | null = ''
    if (consume(input, /=/) !== '') {
      consume(input, /[ \t\r\n]*/)
      value = input.text.startsWith('"')
        ? readQuotedString(input)
        : consume(input, /[^;,]*/).trimEnd()
    }
    if (name.endsWith('*')) value = decoded(value)
    if (value !== null) parameters.push([name, value])
    consume(input, /[ \t\r\n]*/)
    if (input.text.startsWith(',')) break
  }
  return parameters
}

function readQuotedString(input: Input): string {
  let output = ''
  consume(input, /"/)
  while (input.text !== '') {
    if (consume(input, /\\/) !== '') output += consume(input, /./)
    else if (consume(input, /"/) !== '') break
    else output += consume(input, /./)
  }
  return output
}

function consume(input: Input, pattern: RegExp): string {
  const [consumed = ''] = new RegExp(`^(?:${pattern.source})`, 's').exec(input.text) ?? []
  input.text = input.text.slice(consumed.length)
  return consumed
}

function decoded(value: string): string | null {
  const [charset = '', language, ...rest] = value.split("'")
  if (charset.toLowerCase() !== 'utf-8' || language === undefined || rest.length === 0) return null
  try {
    return decodeURIComponent(rest.join("'"))
  } catch {
    return null
  }
}

const firstOfEach = <T>(entries: [string, T][]): Map<string, T> => new Map([...entries].reverse())
