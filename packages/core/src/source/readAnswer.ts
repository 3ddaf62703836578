import { PaginationError } from '../error/PaginationError.ts'
import { readWaitOf } from '../error/retry.ts'
import type { Target } from '../page/page.ts'
import { isRecord } from '../reading/readField.ts'
import type { Answer } from '../styles/answer.ts'
import type { PaginationApi } from '../styles/style.ts'

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
  const lost = (cause: unknown): unknown =>
    signal?.aborted || cause instanceof PaginationError
      ? cause
      : new PaginationError(
          `No answer came from ${name} (${reasonOf(cause)}), so this page isn't loaded. ${adviseOnLoss(url)}`,
          { kind: 'network', cause },
        )

  // A request function of somebody else's may throw at once, or answer with nothing.
  const sent = async (): Promise<unknown> => send()
  const response = await sent().catch((cause: unknown) => {
    throw lost(cause)
  })
  if (!isRecord(response)) throw lost(new TypeError('`request` answered with nothing'))
  const headers = readHeaders(response['headers'], name)
  if (!isResponse(response)) return { status: 200, headers, body: response['body'], url }
  const readText = async (): Promise<unknown> => response.text()
  const text = await readText().catch((cause: unknown) => {
    throw lost(cause)
  })
  if (typeof text !== 'string') throw lost(new TypeError('`text()` of its answer gave no text'))
  const { status } = response
  return { status, headers, body: readBody(text, status, about), url: response.url || url }
}

/** Whatever `new Headers` takes, and what reads by itself: an SDK's own may do no more than `get`. */
function readHeaders(given: unknown, name: string): Headers {
  if (given instanceof Headers || isReader(given)) return given
  try {
    return new Headers(given as HeadersInit | undefined)
  } catch (cause) {
    throw new PaginationError(
      `The answer of ${name} has \`headers\` that can't be read (${reasonOf(cause)}), so this page isn't loaded. ` +
        'Let `request` or `fetch` give a Headers, an object of names and texts, or leave them out.',
      { kind: 'network', cause },
    )
  }
}

const isReader = (given: unknown): given is Headers =>
  isRecord(given) && typeof given['get'] === 'function' && !(Symbol.iterator in given)

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

/**
 * Whether an answer is an error instead of a page.
 *
 * @throws PaginationError where `isError` throws, and the status says nothing
 */
export function isFailure<TTarget extends Target>(
  api: PaginationApi<TTarget>,
  answer: Answer,
): boolean {
  const { status } = answer
  try {
    return api.isError?.(answer) ?? status >= 400
  } catch (cause) {
    if (status >= 400) return true
    throw new PaginationError(
      `\`isError\` of ${api.name} throws (${reasonOf(cause)}), so it is unknown whether this answer is a page. ` +
        'Let it take any body, also one that is `null` or a text.',
      { status, cause },
    )
  }
}

/**
 * The error of an answer whose status says that there is no page.
 *
 * @param isFirst No refusal is about the place of the page where every walk begins.
 */
export function refuse<TTarget extends Target>(
  api: PaginationApi<TTarget>,
  answer: Answer,
  isFirst = false,
): PaginationError {
  const { status, body } = answer
  const retryAfter = readWaitOf(answer)
  const said = orNothing(() => api.errorMessage?.(body)) ?? plainText(body)
  const refusal = isFirst ? null : orNothing(() => api.style.refusal?.(answer))
  const advice = refusal === null ? advise(status, retryAfter) : adviseOn[refusal]
  return new PaginationError(
    `${api.name} answered ${status}${said === null ? '' : ` (${said})`}, so this page isn't loaded. ${advice}`,
    { kind: 'http', status, retryAfter, refusal },
  )
}

/** An API's own function may throw on a body that it doesn't know: that mustn't hide the error that it is asked about. */
function orNothing<TFound>(find: () => TFound | null | undefined): TFound | null {
  try {
    return find() ?? null
  } catch {
    return null
  }
}

/** What a server says in plain words. A gateway's HTML page says nothing to a person. */
const plainText = (body: unknown): string | null =>
  typeof body === 'string' && body !== '' && !body.trimStart().startsWith('<')
    ? body.slice(0, 200)
    : null

const adviseOn = {
  beyondEnd: 'The list ends before it: go to a page that is there.',
  cursorExpired: 'Its cursor leads nowhere (any more): begin at the first page.',
}

function advise(status: number, retryAfter: number | null): string {
  if (retryAfter !== null) return `It asks to wait ${Math.ceil(retryAfter / 1000)} s.`
  if (status === 429) return 'Too many requests were sent: wait a while.'
  if (status === 401 || status === 403) return 'Check the credentials that `fetch` adds.'
  if (status >= 500) return 'The server failed: try again later.'
  return 'Check the path and the parameters.'
}

const isResponse = (answer: object): answer is Response =>
  'text' in answer && typeof answer.text === 'function'

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause)
