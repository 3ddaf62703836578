import { isRecord } from '../reading/readField.ts'

/** Writes an API with a style as source text. */
export function writeDefinition(facts: {
  maker: string
  options: Readonly<Record<string, unknown>>
  url: string | undefined
  pageSize: number
}): string {
  const { maker, options, url, pageSize } = facts
  const style = `${maker}(${Object.keys(options).length === 0 ? '' : writeValue(options)})`
  const calls = ['address', 'firstRow', 'header', 'lastRow', 'link', 'not']
  const used = [
    ...calls.filter((name) => style.includes(`${name}(`)),
    ...(style.includes(': contentRange') ? ['contentRange'] : []),
  ]
  const { host, baseUrl } = baseOf(url)
  return [
    `import { ${['defineApi', maker, ...used].sort().join(', ')} } from '@paginated-query/core'`,
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
  return writePlace(value) ?? `{ ${Object.entries(value).map(writeField).join(', ')} }`
}

/** A place other than a field is written as the call that makes it. */
function writePlace(place: Record<string, unknown>): string | null {
  for (const name of ['header', 'link', 'address', 'not'] as const) {
    if (name in place) return `${name}(${writeValue(place[name])})`
  }
  if ('contentRange' in place) return 'contentRange'
  return 'row' in place ? `${String(place['row'])}Row(${writeValue(place['field'])})` : null
}

const writeField = ([name, value]: [string, unknown]): string => `${name}: ${writeValue(value)}`

const quote = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
