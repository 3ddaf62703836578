import { PaginationError } from '../error/PaginationError.ts'
import { reasonOf } from '../error/reasonOf.ts'
import { isRecord } from '../reading/readField.ts'
import type { Answer } from '../styles/answer.ts'

/**
 * Sends a request and reads its answer whole.
 *
 * @throws PaginationError where no answer came or it isn't JSON; an abort is thrown on as it is
 */
export async function readAnswer(
  send: () => Promise<Response | { body: unknown; headers?: Headers }>,
  about: { name: string; url: string; signal: AbortSignal | undefined },
): Promise<Answer> {
  const { name, url, signal } = about
  try {
    // A request function of somebody else's may answer with anything.
    const response: unknown = await send()
    if (!isRecord(response)) throw new TypeError('`request` answered with nothing')
    const headers = readHeaders(response['headers'])
    if (!isResponse(response)) return { status: 200, headers, body: response['body'], url }
    const text: unknown = await response.text()
    if (typeof text !== 'string') throw new TypeError('`text()` gave no text')
    const { status } = response
    return { status, headers, body: readBody(text, status, about), url: response.url || url }
  } catch (cause) {
    if (signal?.aborted || cause instanceof PaginationError) throw cause
    throw new PaginationError(
      `No answer came from ${name} (${reasonOf(cause)}), so this page isn't loaded. ${adviseOnLoss(url)}`,
      { kind: 'network', cause },
    )
  }
}

/** Whatever `new Headers` takes, and what reads by itself: an SDK's own may do no more than `get`. */
const readHeaders = (given: unknown): Headers =>
  isReader(given) ? given : new Headers(given as HeadersInit | undefined)

const isReader = (given: unknown): given is Headers =>
  isRecord(given) && typeof given['get'] === 'function'

/** A browser resolves a relative address against its page; a server has none. */
const adviseOnLoss = (url: string): string =>
  url.startsWith('/') && typeof location === 'undefined'
    ? `"${url.split('?')[0]}" has no host: outside of a browser give the API a whole \`baseUrl\`, or a \`fetch\` that knows one.`
    : 'Check the connection and try again.'

/** An error's body may be plain text; a page's may not, and no content has none. */
function readBody(text: string, status: number, about: { name: string; url: string }): unknown {
  if (status === 204) return null
  try {
    return JSON.parse(text)
  } catch (cause) {
    if (status >= 400) return text
    const begin = text.slice(0, 40)
    throw new PaginationError(
      `${about.name} answered with ${text === '' ? 'an empty body' : `"${begin}…"`}, which isn't JSON, so this page can't be shown. ` +
        'Check that nothing between the app and the API rewrites or cuts the answer.',
      { kind: 'parse', status, field: 'body', cause },
    )
  }
}

const isResponse = (answer: object): answer is Response =>
  'text' in answer && typeof answer.text === 'function'
