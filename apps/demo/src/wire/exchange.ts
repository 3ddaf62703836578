/** One request and what its answer said about pages, as it was on the wire. */
export interface Exchange {
  readonly method: string
  /** Path and query, decoded to be read. */
  readonly address: string
  readonly status: number | null
  /** Milliseconds until the answer was there. */
  readonly took: number
  /** The headers that speak of pages or limits. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** The body without its rows. */
  readonly body: string
}

const tellingHeaders = [
  'Link',
  'Total',
  'Per-Page',
  'Retry-After',
  'X-Rate-Limit-Limit',
  'X-Rate-Limit-Remaining',
  'X-Rate-Limit-Reset',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
]

/** Notes an answer without taking it away from who asked. */
export async function noteExchange(
  url: string,
  response: Response | null,
  started: number,
): Promise<Exchange> {
  const [path = '', query] = url.split('?')
  const text = response ? await response.clone().text() : ''
  return {
    method: 'GET',
    address: query === undefined ? path : `${path}?${decodeURIComponent(query)}`,
    status: response?.status ?? null,
    took: Math.round(performance.now() - started),
    headers: tellingHeaders.flatMap((name) => {
      const value = response?.headers.get(name)
      return value ? [[name, value.replaceAll(/,\s*</g, ',\n  <')] as const] : []
    }),
    body: response ? writeBody(text) : 'No answer came.',
  }
}

const mostLinks = 4

function writeBody(text: string): string {
  try {
    const body: unknown = JSON.parse(text)
    return JSON.stringify(Array.isArray(body) ? standIn(body) : body, withoutRows, 2).replaceAll(
      /"(\[ [^"]+ \])"/g,
      '$1',
    )
  } catch {
    return text.length > 120 ? `${text.slice(0, 120)}…` : text
  }
}

/** What is written in place of an array of rows. */
const standIn = (rows: readonly unknown[]): string => `[ … ${rows.length} rows ]`

function withoutRows(key: string, value: unknown): unknown {
  if (key === 'data' && Array.isArray(value)) return standIn(value)
  if (key === 'links' && Array.isArray(value) && value.length > mostLinks) {
    const links: readonly unknown[] = value
    return [...links.slice(0, 2), `… ${links.length - mostLinks} more`, ...links.slice(-2)]
  }
  return value
}
