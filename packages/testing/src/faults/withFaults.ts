import { droppedConnection } from './droppedConnection.ts'
import type { Fault } from './fault.ts'
import { parseFault } from './parseFault.ts'
import { wait } from './wait.ts'

/** A function that answers like `fetch`: `globalThis.fetch` itself, or a fake. */
export type FetchHandler = (url: string | URL, init?: RequestInit) => Promise<Response>

/** What a fault needs of the server that it happens to. */
export interface FaultySide {
  /** The fault of a request. @default what its `x-fault` header says */
  readonly faultOf?: ((init: RequestInit) => Fault) | undefined
  /** Writes the answer to a fault with a status. @default an empty body and `Retry-After` */
  readonly refuse?: ((status: number, retryAfter: number) => Response) | undefined
  /** Moves rows: positive numbers insert at the top, negative ones remove there. */
  readonly move?: ((rows: number) => void) | undefined
  readonly expireCursors?: (() => void) | undefined
}

/**
 * Makes a handler fail on demand, request by request.
 *
 * @example
 * const flaky = withFaults(fetch)
 * await flaky('/api/projects', { headers: { 'x-fault': 'delay=800; status=503' } })   // 503, after 800 ms
 */
export function withFaults(handler: FetchHandler, side: FaultySide = {}): FetchHandler {
  const { faultOf = readHeader, refuse = refusePlainly, move, expireCursors } = side
  return async (url, init = {}) => {
    const fault = faultOf(init)
    if (fault.insert !== undefined) move?.(fault.insert)
    if (fault.remove !== undefined) move?.(-fault.remove)
    if (fault.expireCursors) expireCursors?.()
    await wait(fault.delay ?? 0, init.signal)
    if (fault.drop) throw droppedConnection()
    const response =
      fault.status === undefined
        ? await handler(url, init)
        : refuse(fault.status, fault.retryAfter ?? 1)
    if (!fault.malformed && !fault.hideHeaders) return response
    const { status, statusText } = response
    const headers = fault.hideHeaders
      ? visibleHeaders(response.headers)
      : new Headers(response.headers)
    // These two spoke of the body as it was sent.
    headers.delete('content-length')
    headers.delete('content-encoding')
    const text = await response.text()
    // A cut in the middle is never JSON, not even of a body of two characters.
    const body = fault.malformed ? text.slice(0, Math.floor(text.length / 2)) : text
    return new Response(body, { status, statusText, headers })
  }
}

const readHeader = ({ headers }: RequestInit): Fault =>
  parseFault(new Headers(headers).get('x-fault')).fault

const refusePlainly = (status: number, retryAfter: number): Response =>
  new Response('', {
    status,
    headers:
      status === 429 || status === 503 ? { 'Retry-After': String(retryAfter) } : new Headers(),
  })

/** @see https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name */
const safelisted: ReadonlySet<string> = new Set([
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
])

const visibleHeaders = (headers: Headers): Headers =>
  new Headers([...headers].filter(([name]) => safelisted.has(name)))
