import { isRecord } from '../reading/readField.ts'

/** Writes an API with a style as source text. */
export function writeDefinition(facts: {
  maker: string
  options: Readonly<Record<string, unknown>>
  url: string | undefined
  pageSize: number
}): string {
  const { maker, options, url, pageSize } = facts
  const style = `${maker}(${Object.keys(options).length === 0 ? '' : writeFields(options)})`
  const used = new Set(['defineApi', maker, ...Object.values(options).flatMap(importsOf)])
  const { host, baseUrl } = baseOf(url)
  return [
    `import { ${[...used].sort().join(', ')} } from '@paginated-query/core'`,
    '',
    'export const api = defineApi({',
    `  name: ${quote(host)},`,
    `  baseUrl: ${quote(baseUrl)},`,
    `  style: ${style},`,
    "  // The provider's documentation says which sizes it allows: this answer only shows one.",
    `  pageSize: { default: ${pageSize}, min: 1, max: ${Math.max(100, pageSize)} },`,
    '})',
    '',
  ].join('\n')
}

/** Everything but the last part of the path: that is the list's own. */
function baseOf(url: string | undefined): { host: string; baseUrl: string } {
  const whole = url !== undefined && URL.canParse(url) ? new URL(url) : null
  if (whole === null) return { host: 'My API', baseUrl: '/api' }
  const path = whole.pathname.replace(/\/[^/]*\/?$/, '')
  return { host: whole.host, baseUrl: whole.origin + path }
}

function writeValue(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(writeValue).join(', ')}]`
  if (!isRecord(value)) return String(value)
  const call = callOf(value)
  if (call === null) return writeFields(value)
  return call.field === undefined ? call.name : `${call.name}(${writeValue(call.field)})`
}

const writeFields = (fields: Readonly<Record<string, unknown>>): string =>
  `{ ${Object.entries(fields)
    .map(([name, value]) => `${name}: ${writeValue(value)}`)
    .join(', ')} }`

/** What a place other than a field is made by; `null` for other options. */
function callOf(place: Record<string, unknown>): { name: string; field?: unknown } | null {
  if ('contentRange' in place) return { name: 'contentRange' }
  if ('row' in place) return { name: `${String(place['row'])}Row`, field: place['field'] }
  const name = ['header', 'link', 'address', 'not'].find((maker) => maker in place)
  return name === undefined ? null : { name, field: place[name] }
}

function importsOf(value: unknown): readonly string[] {
  const call = isRecord(value) ? callOf(value) : null
  return call === null ? [] : [call.name, ...importsOf(call.field)]
}

/** Field names come from a server: nothing that breaks a line, or shows as another text than it is, is written raw. */
const quote = (text: string): string =>
  `'${text
    .replaceAll(/['\\]/g, String.raw`\$&`)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => {
      return `\\u{${character.codePointAt(0)?.toString(16)}}`
    })}'`
