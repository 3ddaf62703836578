import { PaginationError } from '../error/PaginationError.ts'
import { reasonOf } from '../error/reasonOf.ts'
import { readWaitOf } from '../error/retry.ts'
import type { Target } from '../page/page.ts'
import type { Answer } from '../styles/answer.ts'
import type { PaginationApi } from '../styles/style.ts'

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
      `\`isError\` of ${api.name} throws (${reasonOf(cause)}), so this page can't be shown. Let it take any body.`,
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
